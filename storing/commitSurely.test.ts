import { type ClientSession, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { describe, expect, test } from 'vitest'

import { commitSurely } from './commitSurely'

/** A session whose commit fails in these ways, one after the other, and then succeeds. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors]
  const seen = { commits: 0, ended: false }
  const session = {
    async commitTransaction() {
      seen.commits += 1
      if (left.length > 0) throw left.shift()
    },
    async endSession() {
      seen.ended = true
    },
  } as unknown as ClientSession
  return { session, seen }
}

/** A store whose audit log has the row of the transaction, or has not. */
const store = (found: boolean) =>
  ({ collections: { 'audit-log': { collection: { findOne: async () => (found ? {} : null) } } } }) as never

const soon = () => performance.now() + 2000
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
    await commitSurely(store(false), session, 't', soon())
    expect(seen).toEqual({ commits: 3, ended: true })
  })

  test('that the server refuses is not done, unless its row is in the log', async () => {
    await expect(commitSurely(store(false), failing(refusal).session, 't', soon())).rejects.toBe(refusal)
    await expect(commitSurely(store(true), failing(refusal).session, 't', soon())).resolves.toBeUndefined()
  })

  test('of which nobody knows in time is said to be unknown, not to be refused', async () => {
    const { session } = failing(...Array.from({ length: 50 }, () => bare))
    const asked = commitSurely(store(false), session, 't', performance.now() + 150)
    await expect(asked).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining('not known') as string,
    })
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('Nothing was saved') as string })
  })
})
