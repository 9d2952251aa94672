import { MongoNetworkError, MongoServerError } from 'mongodb'
import { expect, test } from 'vitest'

import { asNetworkError } from './asNetworkError'

test.each([
  { code: 'ECONNRESET', syscall: 'write', message: 'write ECONNRESET' },
  { code: 'EPIPE', message: 'This socket has been ended by the other party' },
])('a bare socket error ($message) becomes the driver’s network error, which may be retried', (fields) => {
  const bare = Object.assign(new Error(fields.message), fields)
  const networkError = asNetworkError(bare)
  expect(networkError).toBeInstanceOf(MongoNetworkError)
  expect(networkError).toMatchObject({ cause: bare, errorLabels: ['TransientTransactionError'] })
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
