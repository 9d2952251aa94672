import type { CollectionBeforeDeleteHook } from 'payload'

import { goesToo } from './goTogether'
import { inUse } from './inUse'
import { usesOf } from './usesOf'

/** Refuses with 409 to delete what something that stays still uses. */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await usesOf(req, { collection: collection.slug, id: String(id) }, 'everything')
  const staying = uses.filter((use) => !goesToo(req, use))
  if (staying.length > 0) throw inUse(staying)
}
