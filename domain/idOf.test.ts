import { expect, test } from 'vitest'

import { idOf, idsOf } from './idOf'

test('a relation has its id in every form in which it is stored or read, and else none', () => {
  expect([idOf('a'), idOf({ id: 'b' }), idOf({ id: 7 }), idOf({}), idOf(null), idOf(7)]).toEqual([
    ...['a', 'b', null, null, null, null],
  ])
  expect(idsOf(['b', null, { id: 'a' }, {}, 'c'])).toEqual(['b', 'a', 'c'])
  expect([idsOf(null), idsOf(undefined)]).toEqual([[], []])
})
