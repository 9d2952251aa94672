import { expect, test } from 'vitest'

import { directionOf } from './directionOf'

test.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ku-Latn', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['pa-Arab-PK', 'rtl'],
  ['pa', 'ltr'],
  ['ff-Adlm', 'rtl'],
  ['', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
