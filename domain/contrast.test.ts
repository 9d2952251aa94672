import { expect, test } from 'vitest'

import { contrast } from './contrast'

test('black on white is 21, a colour on itself 1, in either order', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
  expect(contrast('#8c1c13', '#8c1c13')).toBe(1)
})

test('the grey that WCAG names as just enough is just enough', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('every part of a colour counts as much as it is seen', () => {
  const onWhite = (colour: string) => Number(contrast(colour, '#ffffff').toFixed(2))
  expect(['#ff0000', '#00ff00', '#0000ff'].map(onWhite)).toEqual([4, 1.37, 8.59])
})
