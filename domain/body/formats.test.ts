import { expect, test } from 'vitest'

import { isFormat, knownFormats } from './formats'

test.each([
  [0, 0],
  [103, 103],
  [111, 103],
  [-1, 0],
  [1.5, 0],
  ['1', 0],
  [null, 0],
])('of the stored format %j the marks %j are known', (stored, known) => {
  expect(knownFormats(stored)).toBe(known)
})

test('no format counts as none', () => {
  expect([undefined, null, 0, 103, 111, -1, '1'].map(isFormat)).toEqual([true, true, true, true, false, false, false])
})
