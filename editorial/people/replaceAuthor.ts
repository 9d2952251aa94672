import { relink } from '@/domain/body/relink'
import { idsOf } from '@/domain/idOf'
import type { Article } from '@/payload-types'

/** The byline and text of a commentary with one author replaced by another, without duplicates in the byline. */
export function replaceAuthor({ authors, body }: Partial<Article>, from: string, to: string): Partial<Article> {
  const signed = idsOf(authors).map((id) => (id === from ? to : id))
  return { authors: [...new Set(signed)], body: relink(body ?? null, { relationTo: 'authors', id: from }, to) }
}
