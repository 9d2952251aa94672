import { expect, test } from 'vitest'

import { isChangeKind } from './changeKind'

test('a change is of a known kind or of none', () => {
  expect(['changed', 'withdrawn', 'published', '', null, 1].map(isChangeKind)).toEqual([
    ...[true, true, false],
    ...[false, false, false],
  ])
})
