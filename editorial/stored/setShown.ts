import type { PayloadRequest, Where } from 'payload'

import { whereLive } from '@/domain/status'
import type { Author, Topic } from '@/payload-types'

type Named = 'authors' | 'topics'

/**
 * Writes on an author or topic whether a live commentary names it, which is what lets readers find it.
 * Returns the record where that changed for them, else null.
 */
export async function setShown(req: PayloadRequest, collection: Named, id: string): Promise<Author | Topic | null> {
  const { db } = req.payload
  const naming: Where = { and: [whereLive(), { [collection]: { in: [id] } }] }
  const live = await db.find({ collection: 'articles', where: naming, limit: 1, pagination: false, select: {}, req })
  const shown = live.docs.length > 0
  const outdated: Where = { and: [{ id: { equals: id } }, { shown: { not_equals: shown } }] }
  const row = await db.findOne<Author | Topic>({ collection, where: outdated, req })
  if (row === null) return null
  const changed = { ...row, shown }
  // The whole row: the embedded database empties the lists that an update does not name.
  await db.updateOne({ collection, id, data: { ...changed }, req })
  return shown || row.shown ? changed : null
}
