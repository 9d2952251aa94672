import type { CollectionBeforeDeleteHook } from 'payload'

import { recordInUse } from '@/editorial/errors/records'

import { isDeletedToo } from './splitDeletable'
import { usesOf } from './usesOf'

/** Refuses with 409 to delete a record that a remaining record uses. */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await usesOf(req, { collection: collection.slug, id: String(id) }, 'everything')
  const blocking = uses.filter((use) => !isDeletedToo(req, use))
  if (blocking.length > 0) throw recordInUse(blocking)
}
