import { MongoNetworkError, MongoServerError } from 'mongodb'
import { expect, test } from 'vitest'

import { asNetworkError } from './asNetworkError'

test.each([
  { code: 'ECONNRESET', syscall: 'write', message: 'write ECONNRESET' },
  { code: 'EPIPE', message: 'This socket has been ended by the other party' },
])('a bare error of the socket ($message) is told as one of the driver’s that may be tried again', (bared) => {
  const bare = Object.assign(new Error(bared.message), bared)
  const told = asNetworkError(bare)
  expect(told).toBeInstanceOf(MongoNetworkError)
  expect(told).toMatchObject({ cause: bare, errorLabels: ['TransientTransactionError'] })
})

test('any other error stays what it is', () => {
  const file = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })
  const errors = [
    file,
    new MongoServerError({ message: 'no', code: 11_000 }),
    new TypeError('a fault of ours'),
    'a word',
  ]
  expect(errors.map(asNetworkError)).toEqual(errors)
  expect(errors.every((error) => asNetworkError(error) === error)).toBe(true)
})
