import type { APIError, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { commentaryChanged } from '@/editorial/errors/commentary'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article, AuditLog } from '@/payload-types'

/**
 * Gives each save the next revision. A save based on an earlier revision than the stored one is refused with 409 and
 * both texts: the one sent and the one saved meanwhile (RFC 9110, 15.5.10). The base of a save is its `revision`.
 */
export const checkRevision: CollectionBeforeValidateHook<Article> = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  const stands = operation === 'update' ? (originalDoc?.revision ?? 0) : 0
  const { namedRevision, revisionAtArrival } = saveContext(req)
  const named = namedRevision ?? revisionAtArrival
  const restores = req.context.isRestoringVersion === true
  if (operation === 'update' && originalDoc && !restores && typeof named === 'number' && named !== stands) {
    throw await conflict(req, data, originalDoc)
  }
  data.revision = stands + 1
  return data
}

async function conflict(req: PayloadRequest, yours: Partial<Article>, theirs: Article): Promise<APIError> {
  const { id } = theirs
  const revision = theirs.revision ?? 0
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: 'audit-log',
    where: { and: [{ document: { equals: id } }, { revision: { equals: revision } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const by = docs[0]?.actorName ?? 'Somebody'
  return commentaryChanged({ revision, by, at: theirs.updatedAt, theirs: { ...theirs }, yours: { ...yours } })
}
