import { expect, test } from 'vitest'

import { statusLabel } from './StatusCell'

test.each([
  ['draft', false, 'Draft'],
  ['published', true, 'Live'],
  ['changed', true, 'Live, with changes'],
  ['changed', false, 'Withdrawn'],
])('a commentary that Payload calls %s, live: %s, is listed as %s', (shown, isLive, label) => {
  expect(statusLabel(shown, isLive)).toBe(label)
})
