import type { APIError, PayloadRequest } from 'payload'

import { documentTag } from '@/domain/tags'

import { inUse } from './inUse'
import { type Use, usesOf } from './usesOf'

const going = new WeakMap<PayloadRequest, ReadonlySet<string>>()

/** Whether this request deletes the record too, so that its use holds nothing back. */
export const goesToo = (req: PayloadRequest, { collection, id }: Use): boolean =>
  going.get(req)?.has(documentTag(collection, id)) ?? false

/**
 * Divides pieces that are to be deleted at once into those that go and those that a piece which stays still refers to.
 * Pieces that refer only to each other go together.
 */
export async function goTogether(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ go: string[]; stay: ReadonlyMap<string, APIError> }> {
  const uses = new Map<string, Use[]>()
  for (const id of ids) uses.set(id, await usesOf(req, { collection: 'articles', id }, 'everything'))
  const stay = new Map<string, APIError>()
  const goes = (use: Use) => use.collection === 'articles' && uses.has(use.id) && !stay.has(use.id)
  for (let before = -1; before < stay.size;) {
    before = stay.size
    for (const [id, of] of uses) {
      const held = of.filter((use) => !goes(use))
      if (held.length > 0) stay.set(id, inUse(held))
    }
  }
  const go = ids.filter((id) => !stay.has(id))
  going.set(req, new Set(go.map((id) => documentTag('articles', id))))
  return { go, stay }
}
