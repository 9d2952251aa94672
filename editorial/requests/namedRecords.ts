import {
  type Access,
  APIError,
  type CollectionSlug,
  combineQueries,
  executeAccess,
  parseParams,
  type PayloadRequest,
} from 'payload'

/** The ids that a request for many records names by its `where`, as far as the rule lets this person; at most 1000. */
export async function namedRecords(req: PayloadRequest, collection: CollectionSlug, rule: Access): Promise<string[]> {
  const { draft = false, limit = 1000, trash = false, where } = parseParams(req.query)
  if (!where) throw new APIError('Say by “where” which records are meant.', 400, null, true)
  const allowed = await executeAccess({ data: req.data, req }, rule)
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
