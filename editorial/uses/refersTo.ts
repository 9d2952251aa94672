import { idsOf } from '@/domain/idOf'
import { documentTag } from '@/domain/tags'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** Everything a piece refers to, each once, as `authors:ID`: what it shows, who signs it, where it belongs and leads. */
export function refersTo(piece: Partial<Article>): string[] {
  const { media, links } = bodyOf(piece.body)
  const named = (collection: string, ids: readonly string[]) => ids.map((id) => documentTag(collection, id))
  return [
    ...new Set([
      ...named('authors', idsOf(piece.authors)),
      ...named('topics', idsOf(piece.topics)),
      ...named('articles', idsOf(piece.related)),
      // What was chosen counts only while the rules are overridden; else nobody sees it, in the admin or on the page.
      ...named('disclaimers', piece.disclaimerMode === 'chosen' ? idsOf(piece.disclaimers) : []),
      ...named('media', [...idsOf([piece.lead]), ...media]),
      ...links.map(({ relationTo, id }) => documentTag(relationTo, id)),
    ]),
  ]
}
