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

test('dark and light greys are told apart as eyes tell them', () => {
  const onBlack = (colour: string) => Number(contrast(colour, '#000000').toFixed(3))
  // By the formula of WCAG 2.2; the first of them lies on its straight part.
  expect(['#0a0a0a', '#0b0b0b', '#777777', '#eeeeee'].map(onBlack)).toEqual([1.061, 1.067, 4.689, 18.1])
})

test('every part of a colour counts as much as it is seen', () => {
  const onWhite = (colour: string) => Number(contrast(colour, '#ffffff').toFixed(2))
  expect(['#ff0000', '#00ff00', '#0000ff'].map(onWhite)).toEqual([4, 1.37, 8.59])
})
