import { expect, test } from 'vitest'

import { cut } from './cut'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀bc', 3, 'a…'],
  ['a😀bc', 4, 'a😀…'],
  ['', 3, ''],
])('“%s” within %i characters is “%s”', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected)
})
