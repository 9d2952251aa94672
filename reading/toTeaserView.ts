import { dateText } from '@/domain/day'
import { idOf, idsOf } from '@/domain/idOf'
import { kindLabel } from '@/domain/kinds'
import { authorPath, commentaryPath } from '@/domain/paths'
import type { Article, Author } from '@/payload-types'

import type { Relations } from './relations'
import { toPicture } from './toPicture'
import type { BylineView, DateView, PublisherView, TeaserView } from './view'

/** One piece as a list shows it. */
export function toTeaserView(piece: Article, relations: Relations, publisher: PublisherView): TeaserView {
  return {
    href: commentaryPath(piece.slug ?? piece.id),
    kind: kindLabel(piece.kind),
    title: piece.title ?? '',
    standfirst: piece.standfirst ?? '',
    byline: toBylineView(piece, relations),
    published: toDateView(piece.publishedAt ?? piece.updatedAt, publisher),
    picture: toPicture(relations.media.get(idOf(piece.lead) ?? '')),
  }
}

/** The people who sign a piece, in the order the desk gave. */
export const toBylineView = (piece: Article, relations: Relations): BylineView[] =>
  authorsOf(piece, relations).map((author) => ({
    name: author.name,
    href: authorPath(author.slug ?? author.id),
    affiliation: author.affiliation ?? '',
    orcid: author.orcid ?? null,
    portrait: toPicture(relations.media.get(idOf(author.photo) ?? '')),
  }))

export const authorsOf = (piece: Article, relations: Relations): Author[] =>
  idsOf(piece.authors)
    .map((id) => relations.authors.get(id))
    .filter((author) => author !== undefined)

/** An instant as a reader reads it in the desk’s zone. */
export const toDateView = (iso: string, { timeZone, language }: PublisherView): DateView => ({
  iso,
  text: dateText(iso, timeZone, language),
})
