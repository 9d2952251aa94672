import { expect, test } from 'vitest'

import { uuidOf } from './uuidOf'

test('an id of either database is a UUID, and two ids are two', () => {
  expect(uuidOf('6f1f4c1e-0000-4000-8000-000000000001')).toBe('6f1f4c1e-0000-4000-8000-000000000001')
  expect(uuidOf('507f1f77bcf86cd799439011')).toBe('507f1f77-bcf8-86cd-8799-439011000000')
  expect(uuidOf('507f1f77bcf86cd799439012')).toBe('507f1f77-bcf8-86cd-8799-439012000000')
})
