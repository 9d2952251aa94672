import { type ClientSession, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { describe, expect, test, vi } from 'vitest'

import { commitWithRetry } from './commitWithRetry'

/** A session whose commit fails in these ways, one after the other, and then succeeds. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors]
  const seen = { commits: 0 }
  const session = {
    async commitTransaction() {
      seen.commits += 1
      if (left.length > 0) throw left.shift()
    },
  } as unknown as ClientSession
  return { session, seen }
}

/** A store whose audit log has the row of the transaction, or has not. */
const store = (found: boolean) =>
  ({ collections: { 'audit-log': { collection: { findOne: async () => (found ? {} : null) } } } }) as never

const bare = Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' })
const driversOwn = new TypeError('error.hasErrorLabel is not a function')
const noServer = new MongoServerSelectionError('no primary', { type: 'ReplicaSetNoPrimary' } as never)
const refusal = new MongoServerError({ message: 'NoSuchTransaction', code: 251 })
const lateAnswer = new MongoServerError({
  message: 'MaxTimeMSExpired',
  code: 50,
  errorLabels: ['UnknownTransactionCommitResult'],
})

describe('a commit', () => {
  test.each([
    ['a bare error of the socket', bare],
    ['the driver’s own fault', driversOwn],
    ['no server to be found', noServer],
    ['a server that says it does not know', lateAnswer],
  ])('is asked again after %s', async (_, error) => {
    const { session, seen } = failing(error, error)
    await commitWithRetry(store(false), session, 't')
    expect(seen.commits).toBe(3)
  })

  test('that the server refuses is not done, unless its row is in the log', async () => {
    await expect(commitWithRetry(store(false), failing(refusal).session, 't')).rejects.toBe(refusal)
    await expect(commitWithRetry(store(true), failing(refusal).session, 't')).resolves.toBeUndefined()
  })

  test('of which nobody knows in the end is said to be unknown, not to be refused', async () => {
    vi.useFakeTimers()
    const { session } = failing(...Array.from({ length: 500 }, () => bare))
    const asked = commitWithRetry(store(false), session, 't').catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(12_000)
    const said = (await asked) as { status: number; message: string }
    vi.useRealTimers()
    expect(said).toMatchObject({ status: 503, message: expect.stringContaining('not known') as string })
    expect(said.message).not.toContain('Nothing was saved')
  })
})
