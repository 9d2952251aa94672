import { expect, test } from 'vitest'

import { editDistance } from './editDistance'

test.each([
  ['serbia', 'serbia', 0],
  ['serbai', 'serbia', 1],
  ['sebia', 'serbia', 1],
  ['serrbia', 'serbia', 1],
  ['zerbia', 'serbia', 1],
  ['srebai', 'serbia', 2],
  ['tide', 'serbia', 3],
  ['', 'ab', 2],
])('from %s to %s it is %i', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance)
})
