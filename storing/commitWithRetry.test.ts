import { type ClientSession, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { describe, expect, test, vi } from 'vitest'

import { commitWithRetry } from './commitWithRetry'

/** A session whose commit fails with these errors in turn and then succeeds. */
function failing(...errors: readonly unknown[]) {
  const remaining = [...errors]
  const seen = { commits: 0 }
  const session = {
    async commitTransaction() {
      seen.commits += 1
      if (remaining.length > 0) throw remaining.shift()
    },
  } as unknown as ClientSession
  return { session, seen }
}

/** A store whose audit log contains the row of the transaction or does not. */
const store = (logged: boolean) =>
  ({ collections: { 'audit-log': { collection: { findOne: async () => (logged ? {} : null) } } } }) as never

const bare = Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' })
const driverFault = new TypeError('error.hasErrorLabel is not a function')
const noServer = new MongoServerSelectionError('no primary', { type: 'ReplicaSetNoPrimary' } as never)
const refusal = new MongoServerError({ message: 'NoSuchTransaction', code: 251 })
const timedOut = new MongoServerError({
  message: 'MaxTimeMSExpired',
  code: 50,
  errorLabels: ['UnknownTransactionCommitResult'],
})

describe('a commit', () => {
  test.each([
    ['a bare socket error', bare],
    ['a fault of the driver', driverFault],
    ['no reachable server', noServer],
    ['a server that does not know the outcome', timedOut],
  ])('is retried after %s', async (_, error) => {
    const { session, seen } = failing(error, error)
    await commitWithRetry(store(false), session, 't')
    expect(seen.commits).toBe(3)
  })

  test('that the server refuses has failed, unless its row is in the log', async () => {
    await expect(commitWithRetry(store(false), failing(refusal).session, 't')).rejects.toBe(refusal)
    await expect(commitWithRetry(store(true), failing(refusal).session, 't')).resolves.toBeUndefined()
  })

  test('whose outcome stays unknown is reported as unknown, not as refused', async () => {
    vi.useFakeTimers()
    const { session } = failing(...Array.from({ length: 500 }, () => bare))
    const committed = commitWithRetry(store(false), session, 't').catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(12_000)
    const error = (await committed) as { status: number; message: string }
    vi.useRealTimers()
    expect(error).toMatchObject({ status: 503, message: expect.stringContaining('not known') as string })
    expect(error.message).not.toContain('Nothing was saved')
  })
})
