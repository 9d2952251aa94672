import { setTimeout } from 'node:timers/promises'

import { hasLabel } from '@/domain/errorLabel'

const tries = 6

/**
 * Carries out a write; where the database says that it met another one and may be tried again
 * (TransientTransactionError), does the whole of it again, up to five times, 20 to 640 ms apart.
 * `act` must begin its own transaction each time.
 */
export async function wholeOperation<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      if (attempt === tries || !mayPass(error)) throw error
      await setTimeout(20 * 2 ** (attempt - 1) * (0.5 + Math.random()))
    }
  }
}

function mayPass(error: unknown): boolean {
  if (hasLabel(error, 'TransientTransactionError')) return true
  if (!(error instanceof Error)) return false
  // Two writers that append to the log at the same place meet in its unique index, which Payload reports as bad input.
  const data: unknown = 'data' in error ? error.data : null
  if (typeof data === 'object' && data !== null && 'collection' in data && data.collection === 'audit-log') return true
  return error.cause !== undefined && mayPass(error.cause)
}
