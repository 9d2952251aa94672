import { expect, test } from 'vitest'

import { listMarker, typedBullet } from './listMarker'

test.each([
  ['3.', true, 3],
  ['(12)', true, 12],
  ['1.2.', true, 2],
  ['7:', true, 7],
  ['a)', true, 1],
  ['I.', true, 1],
  ['b)', true, null],
  ['iv.', true, null],
  ['·', false, null],
  ['o', false, null],
  ['', false, null],
])('the marker “%s”: it counts is %s, its number is %s', (words, ordered, number) => {
  expect(listMarker(words)).toEqual({ ordered, number })
})

test('a bullet that is typed takes the space around it along, and a dash is none', () => {
  const bulletIn = (text: string) => typedBullet.exec(text)?.[0] ?? null
  expect(['• a', ' \u00A0▪\u00A0 a', '· \ta', '• ◦ a'].map(bulletIn)).toEqual(['• ', ' \u00A0▪\u00A0 ', '· \t', '• ◦ '])
  expect(['– a', '- a', '•a', '· a', 'a • b'].map(bulletIn)).toEqual([null, null, null, null, null])
})
