import { dateText } from '@/domain/day'
import { idOf, idsOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { kindLabel } from '@/domain/kinds'
import { authorPath, commentaryPath } from '@/domain/paths'
import { isInstitution, sortName } from '@/domain/sortName'
import type { Article, Author } from '@/payload-types'

import type { Relations } from './relations'
import { toPicture } from './toPicture'
import type { BylineView, DateView, PublisherView, TeaserView } from './view'

/** One piece as a list shows it. */
export function toTeaserView(piece: Article, relations: Relations, publisher: PublisherView): TeaserView {
  const published = piece.publishedAt ?? piece.updatedAt
  return {
    href: commentaryPath(piece.slug ?? piece.id),
    kind: kindLabel(piece.kind),
    language: piece.language && piece.language !== publisher.language ? piece.language : null,
    title: piece.title ?? '',
    standfirst: piece.standfirst ?? '',
    byline: toBylineView(piece, relations, publisher, published),
    published: toDateView(published, publisher),
    picture: toPicture(relations.media.get(idOf(piece.lead) ?? '')),
  }
}

/** The people who sign a piece, in the order the desk gave, with the posts they held on the day it was first published. */
export const toBylineView = (
  piece: Article,
  relations: Relations,
  { timeZone }: PublisherView,
  published: string,
): BylineView[] =>
  authorsOf(piece, relations).map((author) => ({
    name: author.name,
    href: authorPath(author.slug ?? author.id),
    sortName: author.sortName || sortName(author.name),
    institution: isInstitution(author.name),
    ...toPost(author, published, timeZone),
    orcid: author.orcid ?? null,
    portrait: toPicture(relations.media.get(idOf(author.photo) ?? '')),
  }))

/** The position and the organisation that an author had on a day; empty for none. */
export function toPost(author: Author, day: string, timeZone: string): { position: string; organisation: string } {
  const post = inForce(author.affiliations ?? [], day, timeZone)
  return { position: post?.position ?? '', organisation: post?.organisation ?? '' }
}

export const authorsOf = (piece: Article, relations: Relations): Author[] =>
  idsOf(piece.authors)
    .map((id) => relations.authors.get(id))
    .filter((author) => author !== undefined)

/** An instant as a reader reads it in the desk’s zone. */
export const toDateView = (iso: string, { timeZone, language }: PublisherView): DateView => ({
  iso,
  text: dateText(iso, timeZone, language),
})
