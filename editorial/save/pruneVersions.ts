import type { CollectionAfterChangeHook, Where } from 'payload'

import type { Article } from '@/payload-types'

const most = 30

/** Of a piece the latest 30 versions are kept, and that which was approved for its time, however many follow it. */
export const pruneVersions: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const { db } = req.payload
  const ofPiece: Where = { parent: { equals: doc.id } }
  const asked = { collection: 'articles', where: ofPiece, sort: '-updatedAt', pagination: false, req } as const
  const { docs } = await db.findVersions({ ...asked, limit: 1, page: most + 1 })
  const [oldest] = docs
  if (!oldest) return doc
  const approved: Where[] = doc.approvedRevision ? [{ 'version.revision': { not_equals: doc.approvedRevision } }] : []
  const where: Where = { and: [ofPiece, { updatedAt: { less_than_equal: oldest.updatedAt } }, ...approved] }
  await db.deleteVersions({ collection: 'articles', where, req })
  return doc
}
