import { expect, test } from 'vitest'

import { isLanguageTag } from './isLanguageTag'

test('a language tag has 35 characters at most', () => {
  const longest = `en${'-12345678'.repeat(3)}-12345`
  expect([longest, `${longest}6`].map((tag) => [tag.length, isLanguageTag(tag)])).toEqual([
    [35, true],
    [36, false],
  ])
})

test.each([
  ['sr-Latn-RS', true],
  ['e', false],
  ['en_GB', false],
  ['en-', false],
  ['en-123456789', false],
])('%s: %j', (tag, is) => {
  expect(isLanguageTag(tag)).toBe(is)
})
