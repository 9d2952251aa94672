import { idsOf } from '@/domain/idOf'
import { documentTag } from '@/domain/tags'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** The tags (`authors:ID`) of every record that a commentary refers to, each once: authors, topics, images, disclaimers, links. */
export function refersTo(commentary: Partial<Article>): string[] {
  const { media, links } = bodyOf(commentary.body)
  const tags = (collection: string, ids: readonly string[]) => ids.map((id) => documentTag(collection, id))
  return [
    ...new Set([
      ...tags('authors', idsOf(commentary.authors)),
      ...tags('topics', idsOf(commentary.topics)),
      ...tags('articles', idsOf(commentary.related)),
      // Chosen disclaimers are shown, in the admin and on the page, only while they override the rules.
      ...tags('disclaimers', commentary.disclaimerMode === 'chosen' ? idsOf(commentary.disclaimers) : []),
      ...tags('media', [...idsOf([commentary.lead]), ...media]),
      ...links.map(({ relationTo, id }) => documentTag(relationTo, id)),
    ]),
  ]
}
