import { ageYears } from '@/domain/ageYears'
import type { Body } from '@/domain/body/Body'
import { decodeLexical } from '@/domain/body/decodeLexical'
import { footnotes } from '@/domain/body/footnotes'
import { plainText } from '@/domain/body/plainText'
import { headings } from '@/domain/body/headings'
import { readingMinutes, wordCount } from '@/domain/body/readingMinutes'
import { dayIn } from '@/domain/day'
import { directionOf } from '@/domain/directionOf'
import { directionOfText } from '@/domain/directionOfText'
import { opening } from '@/domain/opening'
import { idOf, idsOf } from '@/domain/idOf'
import { kindLabel } from '@/domain/kinds'
import { commentaryPath, topicPath } from '@/domain/paths'
import { isAddressed, pagePath } from '@/domain/pagePath'

import type { Article } from '@/payload-types'

import { toBioViews } from './toBioViews'
import { toDisclaimers } from './toDisclaimers'
import { toPicture } from './toPicture'
import { toBylineView, toDateView } from './toTeaserView'
import { toUpdated } from './toUpdated'
import type { CommentaryView } from './view'
import type { WholeCommentary } from './WholeCommentary'

/** The one translation from stored documents to the view that page, feed and metadata of a commentary show. */
export function toCommentaryView(whole: WholeCommentary): CommentaryView {
  const { commentary, relations, publisher, now, related } = whole
  const published = commentary.publishedAt ?? now
  const path = commentaryPath(commentary.slug ?? commentary.id)
  const byline = toBylineView(commentary, relations, publisher, published)
  const { body } = decodeLexical(commentary.body ?? null, {
    picture: (value) => toPicture(relations.media.get(idOf(value) ?? '')),
    href: (relationTo, value) => toHref(whole, relationTo, idOf(value)),
  })
  const language = commentary.language || publisher.language
  const topics = idsOf(commentary.topics)
    .map((id) => relations.topics.get(id))
    .filter((topic) => topic !== undefined)
    .map(({ name, slug, id, kind }) => ({ name, href: topicPath(slug ?? id), kind }))
  return {
    id: commentary.id,
    path,
    kind: kindLabel(commentary.kind),
    kindCode: commentary.kind,
    language,
    direction: toDirection(commentary, body, language),
    openingDirection: commentary.language ? undefined : openingDirection(commentary),
    title: commentary.title ?? '',
    standfirst: commentary.standfirst ?? '',
    description:
      commentary.standfirst ||
      opening(plainText(body.filter(({ type }) => type === 'paragraph').slice(0, 1)), language),
    byline,
    published: toDateView(published, publisher),
    updated: toUpdated(commentary.updatedOn, published, publisher),
    lead: toPicture(relations.media.get(idOf(commentary.lead) ?? '')),
    keyPoints: (commentary.keyPoints ?? []).map(({ text }) => text),
    body,
    contents: headings(body),
    footnotes: footnotes(body),
    readingMinutes: readingMinutes(body),
    wordCount: wordCount(body),
    ageYears: ageYears(published, now),
    bios: toBioViews(whole, published),
    disclaimers: toDisclaimers(whole, published),
    topics,
    related,
    cited: {
      authors: byline.map(({ name, sortName }) => ({ name, sortName })),
      title: commentary.title ?? '',
      publisher: publisher.name,
      date: dayIn(publisher.timeZone, published),
      url: publisher.siteUrl + path,
      language,
      abstract: commentary.standfirst ?? '',
      keywords: topics.map(({ name }) => name),
    },
  }
}

/** A commentary that states no language runs as its letters do, in whichever language the publisher writes. */
function toDirection({ title, standfirst, ...commentary }: Article, body: Body, language: string): 'ltr' | 'rtl' {
  const ofLetters = commentary.language ? null : directionOfText([title, standfirst, plainText(body)].join('\n'))
  return ofLetters ?? directionOf(language)
}

/** The direction of most letters of title and standfirst, which may open with a word of another script. */
const openingDirection = ({ title, standfirst }: Article): CommentaryView['openingDirection'] =>
  directionOfText([title, standfirst].join('\n')) ?? undefined

function toHref({ links }: WholeCommentary, relationTo: string, id: string | null): string | null {
  const slug = id === null ? undefined : links.get(id)
  if (slug === undefined) return null
  return isAddressed(relationTo) ? pagePath(relationTo, slug) : null
}
