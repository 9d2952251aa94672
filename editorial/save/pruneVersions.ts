import type { CollectionAfterChangeHook, Where } from 'payload'

import type { Article } from '@/payload-types'

const maxVersions = 30

/**
 * Retains the latest 30 versions of a commentary, and the version that was approved for a scheduled publication,
 * however old it is.
 */
export const pruneVersions: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const { db } = req.payload
  const ofCommentary: Where = { parent: { equals: doc.id } }
  const query = { collection: 'articles', where: ofCommentary, sort: '-updatedAt', pagination: false, req } as const
  const select = { updatedAt: true } as const
  const { docs } = await db.findVersions({ ...query, select, limit: 1, page: maxVersions + 1 })
  const [oldest] = docs
  if (!oldest) return doc
  const approved: Where[] = doc.approvedRevision ? [{ 'version.revision': { not_equals: doc.approvedRevision } }] : []
  const where: Where = { and: [ofCommentary, { updatedAt: { less_than_equal: oldest.updatedAt } }, ...approved] }
  await db.deleteVersions({ collection: 'articles', where, req })
  return doc
}
