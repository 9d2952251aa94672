import { setTimeout } from 'node:timers/promises'

import { hasLabel } from '@/storing/hasLabel'
import { asNetworkError } from '@/storing/asNetworkError'
import { deadline, withDeadline } from '@/storing/deadline'
import { databaseBusy, TransactionOver } from '@/storing/errors'

/** How long a write may take with all its attempts where no deadline is set, in milliseconds. */
const defaultMs = 8000
const maxPauseMs = 400

/**
 * Runs a write, and runs the whole of it again after 20 to 400 ms where the database reports a conflict that may be
 * retried (TransientTransactionError), until its deadline. `operation` must begin a transaction of its own each time.
 * @throws APIError 503 where it still conflicts at the deadline; nothing was saved then
 */
export function retryWrite<Result>(operation: () => Promise<Result>): Promise<Result> {
  const until = deadline(defaultMs)
  return withDeadline(until, () => retryUntil(operation, until))
}

async function retryUntil<Result>(operation: () => Promise<Result>, until: number): Promise<Result> {
  for (let pause = 20; ; pause = Math.min(pause * 2, maxPauseMs)) {
    try {
      return await operation()
    } catch (error) {
      if (!isTransient(error)) throw error
      const wait = pause * (0.5 + Math.random())
      if (performance.now() + wait > until) throw databaseBusy(error)
      await setTimeout(wait)
    }
  }
}

function isTransient(error: unknown): boolean {
  if (hasLabel(asNetworkError(error), 'TransientTransactionError') || error instanceof TransactionOver) return true
  if (!(error instanceof Error)) return false
  // Two writes of the same row of the audit log conflict in its unique index, which Payload reports as invalid input.
  const data: unknown = 'data' in error ? error.data : null
  if (typeof data === 'object' && data !== null && 'collection' in data && data.collection === 'audit-log') return true
  return error.cause !== undefined && isTransient(error.cause)
}
