import type { APIError, PayloadRequest } from 'payload'

import { documentTag } from '@/domain/tags'

import { inUse } from './inUse'
import type { Use } from './Use'
import { usesOf } from './usesOf'

const deleting = new WeakMap<PayloadRequest, ReadonlySet<string>>()

/** Whether this request deletes the record too, so that its use of another one is no reason to keep that. */
export const isDeletedToo = (req: PayloadRequest, { collection, id }: Use): boolean =>
  deleting.get(req)?.has(documentTag(collection, id)) ?? false

/**
 * Splits commentaries that one request deletes into those that can be deleted and those that a remaining record uses,
 * each with its refusal. Commentaries that refer only to one another can be deleted together.
 */
export async function splitDeletable(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ deletable: string[]; blocked: ReadonlyMap<string, APIError> }> {
  const uses = new Map<string, Use[]>()
  for (const id of ids) uses.set(id, await usesOf(req, { collection: 'articles', id }, 'everything'))
  const blocked = new Map<string, APIError>()
  const isDeletable = (use: Use) => use.collection === 'articles' && uses.has(use.id) && !blocked.has(use.id)
  for (let previous = -1; previous < blocked.size;) {
    previous = blocked.size
    for (const [id, itsUses] of uses) {
      const blocking = itsUses.filter((use) => !isDeletable(use))
      if (blocking.length > 0) blocked.set(id, inUse(blocking))
    }
  }
  const deletable = ids.filter((id) => !blocked.has(id))
  deleting.set(req, new Set(deletable.map((id) => documentTag('articles', id))))
  return { deletable, blocked }
}
