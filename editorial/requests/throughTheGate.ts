import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { deadline, withDeadline } from '@/storing/errand'
import { inTime } from '@/storing/inTime'

import { boundQuery } from './boundQuery'
import { clearRefusal } from './clearRefusal'
import { recogniseAgain } from './recogniseAgain'
import { wholeOperation } from './wholeOperation'

/** Something noted when a request arrives, before it waits for its turn. */
export type OnArrival = (req: PayloadRequest) => Promise<void>

/** How long anybody waits for an answer, in milliseconds; with a file longer, since images are made smaller first. */
const patience = 9000
const patienceWithFile = 60_000

/** Counted from when the door took the request, since who asks is looked up before it comes here; what it took to send a body is not. */
function untilOf({ headers }: PayloadRequest, sending = 0): number {
  const arrived = Number(headers.get('x-standfirst-arrived') ?? performance.now() - sending)
  const isForm = headers.get('content-type')?.startsWith('multipart/') ?? false
  return arrived + sending + (isForm ? patienceWithFile : patience)
}

/**
 * The endpoint with its query held in bounds, its write carried out whole and again where another was in its way, its
 * answer given in 9 s (a minute where a file comes along), and every fault told in plain words.
 */
export function throughTheGate(endpoint: Endpoint, onArrival?: OnArrival): Endpoint {
  const { method, handler: carryOut } = endpoint
  return {
    ...endpoint,
    async handler(req) {
      try {
        boundQuery(req)
        if (method === 'get') return await read(req, carryOut)
        const type = req.headers.get('content-type') ?? ''
        // Our own endpoint for plain text reads it, and carries out the whole, itself.
        if (type.startsWith('text/')) {
          await recogniseAgain(req)
          return await carryOut(req)
        }
        const began = performance.now()
        await readBody(req)
        const until = untilOf(req, performance.now() - began)
        return await withDeadline(until, () => write(req, carryOut, onArrival))
      } catch (error) {
        throw clearRefusal(error)
      }
    },
  }
}

function read(req: PayloadRequest, carryOut: Endpoint['handler']): Promise<Response> {
  const found = async () => {
    await recogniseAgain(req)
    return carryOut(req)
  }
  return inTime(found(), untilOf(req), tooSlow)
}

async function write(req: PayloadRequest, carryOut: Endpoint['handler'], onArrival?: OnArrival): Promise<Response> {
  await inTime(recogniseAgain(req), deadline(patience), tooSlow)
  // The body is read; Payload’s own handler must not read it again, and gets a fresh copy for each try.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  if (onArrival) await inTime(onArrival(req), deadline(patience), tooSlow)
  const { data } = req
  return wholeOperation(async () => {
    if (data !== undefined) req.data = structuredClone(data)
    delete req.transactionID
    return carryOut(req)
  })
}

const tooSlow = () =>
  new APIError('The database takes too long now. Nothing was saved; try again in a moment.', 503, null, true)

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
