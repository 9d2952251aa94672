import { setTimeout } from 'node:timers/promises'

import { APIError } from 'payload'

import { hasLabel } from '@/storing/hasLabel'
import { asNetworkError } from '@/storing/asNetworkError'
import { deadline, withDeadline } from '@/storing/deadline'
import { TransactionOver } from '@/storing/TransactionOver'

/** How long a write may take with all its tries where nobody says until when, in milliseconds. */
const patience = 8000
const longestPause = 400

/**
 * Carries out a write; where the database says that it met another one and may be tried again
 * (TransientTransactionError), does the whole of it again, 20 to 400 ms later, until its time is over.
 * `act` must begin its own transaction each time.
 * @throws APIError 503 where others were in its way all the time; nothing was saved then
 */
export function retryWrite<Result>(act: () => Promise<Result>): Promise<Result> {
  const until = deadline(patience)
  return withDeadline(until, () => tryAgain(act, until))
}

async function tryAgain<Result>(act: () => Promise<Result>, until: number): Promise<Result> {
  for (let pause = 20; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await act()
    } catch (error) {
      if (!mayPass(error)) throw error
      const wait = pause * (0.5 + Math.random())
      if (performance.now() + wait > until) throw busy(error)
      await setTimeout(wait)
    }
  }
}

const busy = (cause: unknown): APIError => {
  const refusal = new APIError('The database is busy. Nothing was saved; try again in a moment.', 503, null, true)
  refusal.cause = cause
  return refusal
}

function mayPass(error: unknown): boolean {
  if (hasLabel(asNetworkError(error), 'TransientTransactionError') || error instanceof TransactionOver) return true
  if (!(error instanceof Error)) return false
  // Two writers that append to the log at the same place meet in its unique index, which Payload reports as bad input.
  const data: unknown = 'data' in error ? error.data : null
  if (typeof data === 'object' && data !== null && 'collection' in data && data.collection === 'audit-log') return true
  return error.cause !== undefined && mayPass(error.cause)
}
