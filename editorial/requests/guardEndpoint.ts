import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { deadline, withDeadline } from '@/storing/deadline'
import { withinTime, tooSlow } from '@/storing/withinTime'

import { bodyFault } from './bodyFault'
import { boundQuery } from './boundQuery'
import { toClientError } from './toClientError'
import { validateQuery } from './validateQuery'
import { authenticateAgain } from './authenticateAgain'
import { retryWrite } from '@/editorial/transactions/retryWrite'

/** Something noted when a request arrives, before it waits for its turn. */
export type OnArrival = (req: PayloadRequest) => Promise<void>

/** Asks whether whoever sent the request may; first of all, before its query and body are looked at. */
type MayEnter = (req: PayloadRequest) => Promise<void>

/** How long anybody waits for an answer, in milliseconds; with a file longer, since images are made smaller first. */
const patience = 9000
const patienceWithFile = 60_000

/** Counted from when the door took the request, since who asks is looked up before it comes here; what it took to send a body is not. */
function untilOf({ headers, file }: PayloadRequest, sending = 0): number {
  const arrived = Number(headers.get('x-standfirst-arrived') ?? performance.now() - sending)
  return arrived + sending + (file ? patienceWithFile : patience)
}

/** Marks an endpoint that reads its body, and carries out the whole, itself. */
export const readsItself = { readsItself: true } as const

/**
 * The endpoint with the right to it asked first, its query held in bounds, its write carried out whole and again where another was in its way, its
 * answer given in 9 s (a minute where a file comes along), and every fault told in plain words.
 */
export function guardEndpoint(endpoint: Endpoint, mayEnter: MayEnter, onArrival?: OnArrival): Endpoint {
  const { method, handler: carryOut } = endpoint
  return {
    ...endpoint,
    async handler(req) {
      try {
        await withinTime(enter(req, mayEnter), untilOf(req), tooSlow)
        boundQuery(req)
        validateQuery(req)
        if (method === 'get') return await withinTime(Promise.resolve(carryOut(req)), untilOf(req), tooSlow)
        if (endpoint.custom?.readsItself === true) return await carryOut(req)
        // The steps after a write need all of what was written, whatever part of it the client asks to see.
        if (req.query) delete req.query.select
        const began = performance.now()
        const data = await readBody(req)
        const until = untilOf(req, performance.now() - began)
        return await withDeadline(until, () => write(req, data, carryOut, onArrival))
      } catch (error) {
        throw toClientError(error)
      }
    },
  }
}

async function enter(req: PayloadRequest, mayEnter: MayEnter): Promise<void> {
  await authenticateAgain(req)
  await mayEnter(req)
}

async function write(
  req: PayloadRequest,
  data: Record<string, unknown>,
  carryOut: Endpoint['handler'],
  onArrival?: OnArrival,
): Promise<Response> {
  // The body is read; Payload’s own handler must not read it again, and gets a fresh copy for each try.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  if (onArrival) await withinTime(onArrival(req), deadline(patience), tooSlow)
  return retryWrite(async () => {
    req.data = structuredClone(data)
    delete req.transactionID
    return carryOut(req)
  })
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
