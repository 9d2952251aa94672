import {
  APIError,
  type CollectionSlug,
  combineQueries,
  type Endpoint,
  executeAccess,
  parseParams,
  type PayloadRequest,
  type Where,
} from 'payload'

import { refusalOf } from '@/editorial/schedule/refusalOf'

import { clearRefusal } from './clearRefusal'
import { wholeOperation } from './wholeOperation'

type Act = (id: string) => Promise<unknown>

/**
 * The endpoint that changes or deletes every record matching a query, carried out as if each were named by its id: in a
 * transaction of its own, on its newest text. Payload does them side by side in one transaction, where they meet in the
 * log, and keeps half of what a refused one wrote. Answers as Payload does: `docs`, `errors`, 400 if any was refused.
 */
export function oneByOne(endpoint: Endpoint, collection: CollectionSlug): Endpoint {
  const { method, path } = endpoint
  if (path !== '/' || (method !== 'patch' && method !== 'delete')) return endpoint
  return { ...endpoint, handler: (req) => (method === 'patch' ? updateEach : deleteEach)(req, collection) }
}

async function updateEach(req: PayloadRequest, collection: CollectionSlug): Promise<Response> {
  const { autosave, depth, draft, overrideLock = false, trash } = parseParams(req.query)
  const data = req.data ?? {}
  // As Payload chooses them: by the newest text where that alone is written or read, else by the live one.
  const ids = await matching(req, collection, 'update', draft === true || Boolean(data.deletedAt))
  const asked = { collection, autosave, depth, draft, overrideLock, trash, overrideAccess: false, req }
  return each(req, ids, 'changed', (id) => req.payload.update({ ...asked, id, data: structuredClone(data) }))
}

async function deleteEach(req: PayloadRequest, collection: CollectionSlug): Promise<Response> {
  const { depth, overrideLock = false, trash } = parseParams(req.query)
  const ids = await matching(req, collection, 'delete', false)
  const asked = { collection, depth, overrideLock, trash, overrideAccess: false, req }
  return each(req, ids, 'deleted', (id) => req.payload.delete({ ...asked, id }))
}

async function matching(
  req: PayloadRequest,
  collection: CollectionSlug,
  right: 'update' | 'delete',
  draft: boolean,
): Promise<string[]> {
  const { limit = 0, sort, trash, where } = parseParams(req.query)
  if (!where) throw new APIError('Say with “where” which records are meant.', 400, null, true)
  const access = await executeAccess({ data: req.data, req }, req.payload.collections[collection].config.access[right])
  const meant: Where = combineQueries(where, access)
  const asked = {
    collection,
    draft,
    limit,
    sort,
    trash,
    where: meant,
    select: {},
    depth: 0,
    pagination: false,
  } as const
  const { docs } = await req.payload.find({ ...asked, overrideAccess: false, req })
  return docs.map(({ id }) => id)
}

async function each(req: PayloadRequest, ids: readonly string[], done: string, act: Act): Promise<Response> {
  const docs: unknown[] = []
  const errors: { id: string; isPublic: true; message: string }[] = []
  for (const id of ids) {
    try {
      const doc = await wholeOperation(() => {
        delete req.transactionID
        return act(id)
      })
      docs.push(doc)
    } catch (error) {
      errors.push({ id, isPublic: true, message: sentence(req, error) })
    }
  }
  const message = errors.length === 0 ? `${docs.length} ${done}.` : `${docs.length} ${done}, ${errors.length} refused.`
  return Response.json({ docs, errors, message }, { status: errors.length === 0 ? 200 : 400 })
}

function sentence(req: PayloadRequest, error: unknown): string {
  const refusal = clearRefusal(error)
  const said = refusalOf(refusal) ?? (refusal instanceof APIError && refusal.isPublic ? refusal.message : null)
  if (said === null) req.payload.logger.error({ err: error, msg: 'A record could not be changed.' })
  return said ?? 'Something went wrong.'
}
