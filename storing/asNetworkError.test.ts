import { MongoNetworkError, MongoServerError } from 'mongodb'
import { expect, test } from 'vitest'

import { asNetworkError } from './asNetworkError'

test('a bare error of the socket is told as one of the driver’s that may be tried again', () => {
  const bare = Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' })
  const told = asNetworkError(bare)
  expect(told).toBeInstanceOf(MongoNetworkError)
  expect(told).toMatchObject({ cause: bare, errorLabels: ['TransientTransactionError'] })
})

test('any other error stays what it is', () => {
  const errors = [new MongoServerError({ message: 'no', code: 11_000 }), new TypeError('a fault of ours'), 'a word']
  expect(errors.map(asNetworkError)).toEqual(errors)
  expect(errors.every((error) => asNetworkError(error) === error)).toBe(true)
})
