import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { limits } from '@/domain/limits'
import {
  bodyInvalid,
  bodyNotObject,
  bodyOfUnknownType,
  bodyUnreadable,
  formTooLarge,
  formTooSlow,
} from '@/editorial/errors/body'
import { deadline, withDeadline } from '@/storing/deadline'
import { databaseTooSlow } from '@/storing/errors'
import { withinTime } from '@/storing/withinTime'

import { bodyFault } from './bodyFault'
import { boundQuery } from './boundQuery'
import { toClientError } from './toClientError'
import { validateQuery } from './validateQuery'
import { authenticateAgain } from './authenticateAgain'
import { retryWrite } from '@/editorial/transactions/retryWrite'

/** Records something when a request arrives, before it waits in the write queue. */
export type OnArrival = (req: PayloadRequest) => Promise<void>

/** Checks the right to the request first, before its query and body are read. */
type MayEnter = (req: PayloadRequest) => Promise<void>

/** The time limit for an answer, in milliseconds; longer with a file, since smaller images are made first. */
const timeoutMs = 9000
const timeoutWithFileMs = 60_000

/**
 * Counted from when the server received the request, since the user is looked up before this; the time to send a body
 * is not counted.
 */
function untilOf({ headers, file }: PayloadRequest, sending = 0): number {
  const arrived = Number(headers.get('x-standfirst-arrived') ?? performance.now() - sending)
  return arrived + sending + (file ? timeoutWithFileMs : timeoutMs)
}

/** Marks an endpoint that parses its own body and runs its own transaction. */
export const readsItself = { readsItself: true } as const

/**
 * The endpoint with access checked first, its query bounded, its write in one transaction that is retried after a
 * conflict, its answer within 9 s (a minute with a file), and every fault described in plain words.
 */
export function guardEndpoint(endpoint: Endpoint, mayEnter: MayEnter, onArrival?: OnArrival): Endpoint {
  const { method, handler: carryOut } = endpoint
  return {
    ...endpoint,
    async handler(req) {
      try {
        await withinTime(enter(req, mayEnter), untilOf(req), databaseTooSlow)
        boundQuery(req)
        validateQuery(req)
        if (method === 'get') return await withinTime(Promise.resolve(carryOut(req)), untilOf(req), databaseTooSlow)
        if (endpoint.custom?.readsItself === true) return await carryOut(req)
        // The steps after a write need every field that was written, whichever of them the client selects.
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
  // The body is parsed. Payload’s own handler must not parse it again, and gets a fresh copy for each attempt.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  if (onArrival) await withinTime(onArrival(req), deadline(timeoutMs), databaseTooSlow)
  return retryWrite(async () => {
    req.data = structuredClone(data)
    delete req.transactionID
    return carryOut(req)
  })
}

/** @throws APIError 400 where the body is not what its type says, or no object of fields; 408, 413, 415 */
async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const [type = ''] = (req.headers.get('content-type') ?? '').split(';', 1)
  if (type !== 'application/json' && !type.startsWith('multipart/') && (await req.text?.())) {
    throw bodyOfUnknownType()
  }
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    throw bodyError(error)
  }
  const data: unknown = req.data === undefined ? {} : req.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw bodyNotObject()
  const fault = bodyFault(data)
  if (fault !== null) throw bodyInvalid(fault)
  return { ...data }
}

/** The refusal of a body that Payload could not read. */
function bodyError(error: unknown): APIError {
  const { status, message } = error instanceof APIError ? error : { status: 400, message: '' }
  if (status === 413) return formTooLarge(limits.fileMegabytes)
  return message.startsWith('Upload timeout') ? formTooSlow() : bodyUnreadable()
}
