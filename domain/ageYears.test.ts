import { expect, test } from 'vitest'

import { ageYears } from './ageYears'

test('age is told from five years on, by whole years', () => {
  expect(ageYears('2021-06-02T00:00:00Z', '2026-06-01T00:00:00Z')).toBeNull()
  expect(ageYears('2021-06-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(5)
  expect(ageYears('2020-06-02T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(5)
  expect(ageYears('2020-06-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(6)
})
