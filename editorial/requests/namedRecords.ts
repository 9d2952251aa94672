import {
  type Access,
  type CollectionSlug,
  combineQueries,
  executeAccess,
  parseParams,
  type PayloadRequest,
} from 'payload'

import { limits } from '@/domain/limits'
import { whereMissing } from '@/editorial/errors/query'

import { requireNamedIds } from './namedIds'

/**
 * The records that a request to change or delete many names by their ids, as far as the access rule lets this user.
 * @throws APIError 400 where they are not named by their ids, or too many
 */
export async function namedRecords(req: PayloadRequest, collection: CollectionSlug, rule: Access): Promise<string[]> {
  const { draft = false, limit = limits.bulk, trash = false, where } = parseParams(req.query)
  const allowed = await executeAccess({ data: req.data, req }, rule)
  if (!where) throw whereMissing()
  requireNamedIds(where)
  const { docs } = await req.payload.find({
    collection,
    where: combineQueries(where, allowed),
    draft,
    trash,
    depth: 0,
    limit,
    pagination: false,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}
