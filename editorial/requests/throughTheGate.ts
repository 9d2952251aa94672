import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { bodyFault } from './bodyFault'
import { boundQuery } from './boundQuery'
import { clearRefusal } from './clearRefusal'
import { holdQuery } from './holdQuery'
import { wholeOperation } from './wholeOperation'

/** Something noted when a request arrives, before it waits for its turn. */
export type OnArrival = (req: PayloadRequest) => Promise<void>

/** Marks an endpoint that reads its body, and carries out the whole, itself. */
export const readsItself = { readsItself: true } as const

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
        holdQuery(req)
        if (endpoint.method === 'get' || endpoint.custom?.readsItself === true) return await carryOut(req)
        // The steps after a write need all of what was written, whatever part of it the client asks to see.
        if (req.query) delete req.query.select
        const data = await readBody(req)
        // The body is read; Payload’s own handler must not read it again, and gets a fresh copy for each try.
        Object.defineProperty(req, 'body', { value: null, configurable: true })
        await onArrival?.(req)
        return await wholeOperation(async () => {
          req.data = structuredClone(data)
          delete req.transactionID
          return carryOut(req)
        })
      } catch (error) {
        throw clearRefusal(error)
      }
    },
  }
}

/** @throws APIError 400 where the body is not what its type says, or no object of fields; 415 where it is of another type */
async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const [type = ''] = (req.headers.get('content-type') ?? '').split(';', 1)
  if (type !== 'application/json' && !type.startsWith('multipart/') && (await req.text?.())) {
    throw refusal('Send this body as application/json or multipart/form-data, and say so as content-type.', 415)
  }
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof APIError && error.status < 500 && error.message !== 'Invalid JSON') throw error
    if (error instanceof APIError && /limit has been reached/.test(error.message)) {
      throw refusal('This form is too large. Send one file of at most 25 MB.', 413)
    }
    throw refusal('The body of this request cannot be read. Send JSON, or a form with the fields in “_payload”.')
  }
  const data: unknown = req.data === undefined ? {} : req.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refusal('The body of this request must be an object of fields.')
  }
  const fault = bodyFault(data)
  if (fault !== null) throw refusal(fault)
  return { ...data }
}

const refusal = (message: string, status = 400) => new APIError(message, status, null, true)
