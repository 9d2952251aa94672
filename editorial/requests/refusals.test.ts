import { MongoNetworkError, MongoServerError } from 'mongodb'
import { APIError, ValidationError } from 'payload'
import { describe, expect, test } from 'vitest'

import { withDeadline } from '@/storing/deadline'
import { TransactionOver } from '@/storing/errors'

import { toClientError } from './toClientError'
import { retryWrite } from '@/editorial/transactions/retryWrite'

/** Every code by which MongoDB says that something passes. */
const passing = [6, 7, 50, 64, 89, 91, 112, 189, 251, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436]
const unique = () => new ValidationError({ collection: 'audit-log', errors: [{ message: 'taken', path: 'seq' }] })

describe('a client is told', () => {
  test.each(passing)('in words that MongoDB’s error %i passes', (code) => {
    expect(toClientError(new MongoServerError({ message: 'not now', code }))).toMatchObject({ status: 503 })
  })

  test('that the database is away where the driver let go of its connections', () => {
    class PoolClearedOnNetworkError extends MongoNetworkError {
      override get name() {
        return 'PoolClearedOnNetworkError'
      }
    }
    expect(toClientError(new PoolClearedOnNetworkError('interrupted'))).toMatchObject({ status: 503 })
  })

  test('that the database is away by a bare error of a socket', () => {
    const reset = Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' })
    expect(toClientError(reset)).toMatchObject({ status: 503 })
  })

  test('a 503 as it was worded, and an error nobody foresaw as it is', () => {
    const unknown = new APIError('Whether this was saved is not known.', 503, null, true)
    expect(toClientError(unknown)).toBe(unknown)
    const other = new MongoServerError({ message: 'code 6 and 7 are in these words alone', code: 2 })
    expect(toClientError(other)).toBe(other)
  })
})

describe('a write that another was in the way of', () => {
  const labelled = new MongoNetworkError('reset')
  labelled.addErrorLabel('TransientTransactionError')
  test.each([
    ['by label', labelled],
    ['by a socket', Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' })],
    ['by the log', unique()],
    ['because its transaction was over', new TransactionOver()],
  ])('is carried out again (%s)', async (_, error) => {
    let tries = 0
    const done = await retryWrite(async () => {
      tries += 1
      if (tries < 3) throw error
      return 'done'
    })
    expect([done, tries]).toEqual(['done', 3])
  })

  test('is refused with 503 when its time is over, not told that its text is bad', async () => {
    const asked = withDeadline(performance.now() + 200, () =>
      retryWrite(async () => {
        throw unique()
      }),
    )
    await expect(asked).rejects.toMatchObject({ status: 503, message: expect.stringContaining('busy') as string })
  })

  test('is not carried out again for anything else', async () => {
    let tries = 0
    const asked = retryWrite(async () => {
      tries += 1
      throw new APIError('No.', 400)
    })
    await expect(asked).rejects.toMatchObject({ status: 400 })
    expect(tries).toBe(1)
  })
})
