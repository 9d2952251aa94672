import { ageYears } from '@/domain/age'
import { decodeLexical } from '@/domain/body/decodeLexical'
import { footnotes } from '@/domain/body/footnotes'
import { headings } from '@/domain/body/headings'
import { readingMinutes, wordCount } from '@/domain/body/readingTime'
import { citations } from '@/domain/citation'
import { dayIn } from '@/domain/day'
import { directionOf } from '@/domain/direction'
import { idOf, idsOf } from '@/domain/idOf'
import { kindLabel } from '@/domain/kinds'
import { commentaryPath, topicPath } from '@/domain/paths'
import { isAddressed, pagePath } from '@/domain/pagePath'

import { toBioViews } from './toBioViews'
import { toDisclaimers } from './toDisclaimers'
import { toPicture } from './toPicture'
import { toBylineView, toDateView } from './toTeaserView'
import type { CommentaryView } from './view'
import type { WholeCommentary } from './WholeCommentary'

/** The one translation from what is stored to what every face of a commentary shows. */
export function toCommentaryView(whole: WholeCommentary): CommentaryView {
  const { piece, relations, publisher, now, related } = whole
  const published = piece.publishedAt ?? now
  const path = commentaryPath(piece.slug ?? piece.id)
  const byline = toBylineView(piece, relations, publisher, published)
  const { body } = decodeLexical(piece.body ?? null, {
    picture: (value) => toPicture(relations.media.get(idOf(value) ?? '')),
    href: (relationTo, value) => toHref(whole, relationTo, idOf(value)),
  })
  const language = piece.language || publisher.language
  return {
    id: piece.id,
    path,
    kind: kindLabel(piece.kind),
    kindCode: piece.kind,
    language,
    direction: directionOf(language),
    title: piece.title ?? '',
    standfirst: piece.standfirst ?? '',
    byline,
    published: toDateView(published, publisher),
    updated: piece.updatedOn ? toDateView(piece.updatedOn, publisher) : null,
    lead: toPicture(relations.media.get(idOf(piece.lead) ?? '')),
    keyPoints: (piece.keyPoints ?? []).map(({ text }) => text),
    body,
    contents: headings(body),
    footnotes: footnotes(body),
    readingMinutes: readingMinutes(body),
    wordCount: wordCount(body),
    ageYears: ageYears(published, now),
    bios: toBioViews(whole, published),
    disclaimers: toDisclaimers(whole, published),
    topics: idsOf(piece.topics)
      .map((id) => relations.topics.get(id))
      .filter((topic) => topic !== undefined)
      .map(({ name, slug, id, kind }) => ({ name, href: topicPath(slug ?? id), kind })),
    related,
    citations: citations({
      authors: byline,
      title: piece.title ?? '',
      publisher: publisher.name,
      date: dayIn(publisher.timeZone, published),
      url: publisher.siteUrl + path,
    }),
  }
}

function toHref({ links }: WholeCommentary, relationTo: string, id: string | null): string | null {
  const slug = id === null ? undefined : links.get(id)
  if (slug === undefined) return null
  return isAddressed(relationTo) ? pagePath(relationTo, slug) : null
}
