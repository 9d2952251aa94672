import { dateText } from '@/domain/day'
import { idOf, idsOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { isInstitution } from '@/domain/isInstitution'
import { kindLabel } from '@/domain/kinds'
import { authorPath, commentaryPath } from '@/domain/paths'
import { sortName } from '@/domain/sortName'
import type { Article, Author, Media } from '@/payload-types'

import type { Relations } from './relations'
import type { ListedCommentary } from './store'
import { toPicture } from './toPicture'
import type { BylineView, DateView, NameView, PublisherView, TeaserView } from './view'

/** The records that teasers refer to, by id. */
export interface TeaserRelations {
  readonly authors: ReadonlyMap<string, { readonly id: string; readonly name: string; readonly slug?: string | null }>
  readonly media: ReadonlyMap<string, Media>
}

/** A commentary as a list shows it. */
export function toTeaserView(
  commentary: ListedCommentary,
  { authors, media }: TeaserRelations,
  publisher: PublisherView,
): TeaserView {
  return {
    href: commentaryPath(commentary.slug ?? commentary.id),
    kind: kindLabel(commentary.kind),
    language: commentary.language && commentary.language !== publisher.language ? commentary.language : null,
    title: commentary.title ?? '',
    standfirst: commentary.standfirst ?? '',
    byline: inSentence(
      idsOf(commentary.authors)
        .map((id) => authors.get(id))
        .filter((author) => author !== undefined)
        .map(({ id, name, slug }) => ({ name, href: authorPath(slug ?? id) })),
      publisher,
    ),
    published: toDateView(commentary.publishedAt ?? commentary.updatedAt, publisher),
    picture: toPicture(media.get(idOf(commentary.lead) ?? '')),
  }
}

function inSentence(authors: readonly NameView[], { language }: PublisherView): TeaserView['byline'] {
  const following = authors.values()
  return new Intl.ListFormat(language)
    .formatToParts(authors.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' ? (following.next().value ?? value) : value))
}

/**
 * The authors of a commentary, in the order the editor chose, with the positions they had on the day it was first
 * published.
 */
export const toBylineView = (
  commentary: Article,
  relations: Relations,
  { timeZone }: PublisherView,
  published: string,
): BylineView[] =>
  authorsOf(commentary, relations).map((author) => ({
    name: author.name,
    href: authorPath(author.slug ?? author.id),
    sortName: sortedName(author),
    institution: isInstitutional(author),
    ...toPost(author, published, timeZone),
    orcid: author.orcid ?? null,
    portrait: toPicture(relations.media.get(idOf(author.photo) ?? '')),
  }))

const sortedName = (author: Author): string => author.sortName || sortName(author.name)

/** Whether an author is an institution; a family name that an editor set apart is a person’s. */
export const isInstitutional = (author: Author): boolean =>
  isInstitution(author.name) && !sortedName(author).includes(',')

/** The position and the organisation of an author on a day; empty for none. */
export function toPost(author: Author, day: string, timeZone: string): { position: string; organisation: string } {
  const post = inForce(author.affiliations ?? [], day, timeZone)
  return { position: post?.position ?? '', organisation: post?.organisation ?? '' }
}

export const authorsOf = (commentary: Article, relations: Relations): Author[] =>
  idsOf(commentary.authors)
    .map((id) => relations.authors.get(id))
    .filter((author) => author !== undefined)

/** An instant as readers see it in the publisher’s zone. */
export const toDateView = (iso: string, { timeZone, language }: PublisherView): DateView => ({
  iso,
  text: dateText(iso, timeZone, language),
})
