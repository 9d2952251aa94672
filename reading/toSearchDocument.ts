import type { Body } from '@/domain/body/Body'
import { footnotes } from '@/domain/body/footnotes'
import { inlineText } from '@/domain/body/inlineText'
import { apart } from '@/domain/body/nodes/apart'
import { blockText } from '@/domain/body/nodes/blocks'
import { dayIn } from '@/domain/day'
import { idOf, idsOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { documentTag } from '@/domain/tags'
import type { Article, Media } from '@/payload-types'
import type { SearchDocument } from '@/search/Search'
import { languageSubtag } from '@/search/words/stemOf'

import type { Relations } from './relations'
import { authorsOf, toPost } from './toTeaserView'
import type { PublisherView } from './view'

interface Read {
  readonly commentary: Article
  readonly body: Body
  /** The ids of the images that it shows. */
  readonly images: readonly string[]
  readonly relations: Relations
  readonly publisher: PublisherView
}

/**
 * A live commentary as a search finds it. Posts and bios are those of the day it was first published, as on its page;
 * disclaimers, which many commentaries share, are not searched.
 */
export function toSearchDocument({ commentary, body, images, relations, publisher }: Read): SearchDocument {
  const published = commentary.publishedAt ?? commentary.updatedAt
  const language = commentary.language || publisher.language
  const authors = authorsOf(commentary, relations)
  const topics = idsOf(commentary.topics).flatMap((id) => relations.topics.get(id) ?? [])
  const lead = idOf(commentary.lead)
  const shown = [...new Set([...(lead === null ? [] : [lead]), ...images])]
  return {
    id: commentary.id,
    updatedAt: commentary.updatedAt,
    publishedAt: published,
    language,
    facets: {
      author: authors.map(({ id }) => id),
      topic: topics.map(({ id }) => id),
      kind: [commentary.kind],
      language: [languageSubtag(language)],
      year: [dayIn(publisher.timeZone, published).slice(0, 4)],
    },
    madeFrom: [
      ...idsOf(commentary.authors).map((id) => documentTag('authors', id)),
      ...idsOf(commentary.topics).map((id) => documentTag('topics', id)),
      ...shown.map((id) => documentTag('media', id)),
    ],
    texts: {
      title: commentary.title ?? '',
      names: authors.map(({ name }) => name).join('\n'),
      standfirst: commentary.standfirst ?? '',
      topics: topics.map(({ name }) => name).join('\n'),
      text: apart([...(commentary.keyPoints ?? []).map(({ text }) => text), ...body.map(blockText)]),
      notes: apart(footnotes(body).map(({ children }) => inlineText(children))),
      captions: apart(shown.flatMap((id) => wordsOf(relations.media.get(id)))),
      about: apart(
        authors.flatMap((author) => {
          const { position, organisation } = toPost(author, published, publisher.timeZone)
          return [position, organisation, inForce(author.bios ?? [], published, publisher.timeZone)?.text ?? '']
        }),
      ),
    },
  }
}

/** What a page shows of an image in words: caption, alternative text and creator. */
const wordsOf = (media: Media | undefined): string[] =>
  media ? [media.caption ?? '', media.alt, media.creator ?? ''] : []
