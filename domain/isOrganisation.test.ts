import { expect, test } from 'vitest'

import { isOrganisation } from './isOrganisation'

test.each([
  ['AFP', [], true],
  [' getty  images ', [], true],
  ['Northbank Institute', ['Northbank Institute'], true],
  ['Ana Marić', ['Northbank Institute', 'Wikimedia Commons'], false],
  ['Alan Reuters', [], false],
  ['European Space Agency', [], true],
  ['', [''], false],
])('“%s” beside %j: %s', (name, others, expected) => {
  expect(isOrganisation(name, others)).toBe(expected)
})
