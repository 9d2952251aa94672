import { expect, test } from 'vitest'

import { creditOf } from './creditOf'

test.each([
  ['Photo: Ana Quay / Harbour Agency, CC BY 4.0', '', 'Ana Quay', 'Harbour Agency', 'CC-BY-4.0'],
  ['Image: Ana Quay / Harbour Agency (CC BY 4.0)', '', 'Ana Quay', 'Harbour Agency', 'CC-BY-4.0'],
  ['Photo: Ana Quay, CC BY 4.0', '', 'Ana Quay', null, 'CC-BY-4.0'],
  ['The lock at dawn. Ana Quay, CC BY-SA 4.0', 'The lock at dawn.', 'Ana Quay', null, 'CC-BY-SA-4.0'],
  ['The quay by night (Ana Quay/CC BY 2.0)', 'The quay by night', 'Ana Quay', null, 'CC-BY-2.0'],
])('a licence at the end of a credit leaves the names before it in the credit: “%s”', (...given) => {
  const [raw, caption, creator, source, licence] = given
  expect(creditOf(raw)).toEqual({ raw, caption, creator, source, licence })
})
