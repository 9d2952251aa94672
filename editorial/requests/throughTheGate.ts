import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { boundQuery } from './boundQuery'
import { clearRefusal } from './clearRefusal'
import { wholeOperation } from './wholeOperation'

/** Something noted when a request arrives, before it waits for its turn. */
export type OnArrival = (req: PayloadRequest) => Promise<void>

/**
 * The endpoint with its query held in bounds, its write carried out whole and again where another was in its way, and
 * every fault told in plain words.
 */
export function throughTheGate(endpoint: Endpoint, onArrival?: OnArrival): Endpoint {
  const carryOut = endpoint.handler
  return {
    ...endpoint,
    async handler(req) {
      try {
        boundQuery(req)
        if (endpoint.method === 'get') return await carryOut(req)
        // The steps after a write need all of what was written, whatever part of it the client asks to see.
        if (req.query) delete req.query.select
        // Our own endpoint for plain text reads it, and carries out the whole, itself.
        if (req.headers.get('content-type')?.startsWith('text/')) return await carryOut(req)
        await readBody(req)
        // The body is read; Payload’s own handler must not read it again, and gets a fresh copy for each try.
        Object.defineProperty(req, 'body', { value: null, configurable: true })
        await onArrival?.(req)
        const { data } = req
        return await wholeOperation(async () => {
          if (data !== undefined) req.data = structuredClone(data)
          delete req.transactionID
          return carryOut(req)
        })
      } catch (error) {
        throw clearRefusal(error)
      }
    },
  }
}

/** @throws APIError 400 where the body is not what its type says, or no object */
async function readBody(req: PayloadRequest): Promise<void> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof APIError && error.status < 500) throw error
    throw new APIError('The body of this request cannot be read.', 400, null, true)
  }
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new APIError('The body of this request must be an object of fields.', 400, null, true)
  }
}
