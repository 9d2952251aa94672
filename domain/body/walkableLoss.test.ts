import { expect, test } from 'vitest'

import { walkable } from './walkable'

test('what stands beside the root stays, and what is no text at all is one loss', () => {
  expect(walkable({ root: { type: 'root', children: [] }, more: 1 })).toEqual({
    text: { root: { type: 'root', children: [] }, more: 1 },
    lost: 0,
  })
  expect(['junk', undefined, { root: null }].map((stored) => walkable(stored).lost)).toEqual([1, 1, 1])
})
