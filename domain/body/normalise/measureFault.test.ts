import { expect, test } from 'vitest'

import { measureFault } from './measureFault'

const list = (count: number, value: unknown): unknown[] => Array.from({ length: count }).fill(value)
const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], [])

test.each([
  ['characters', ['x'.repeat(1_000_000), 'x'.repeat(500_000)], ['x', 'x'.repeat(1_500_000)]],
  ['parts', list(20_000, { type: 'x' }), list(20_001, { type: 'x' })],
  ['values', list(999_999, {}), list(1_000_000, {})],
  ['levels', nested(500), nested(501)],
])('a text has so many %s and no more', (_, most, tooMany) => {
  expect(measureFault(most)).toBeNull()
  expect(measureFault(tooMany)).not.toBeNull()
})

test('the text itself is one of its parts, and what has no type is none', () => {
  expect(measureFault({ type: 'root', children: list(19_999, { type: 'x' }) })).toBeNull()
  expect(measureFault({ type: 'root', children: list(20_000, { type: 'x' }) })).not.toBeNull()
  expect(measureFault(list(20_001, { text: 'x' }))).toBeNull()
})

test('a fault says how much a text may have and what to do', () => {
  expect([['x'.repeat(1_500_001)], list(20_001, { type: 'x' }), nested(501)].map(measureFault)).toEqual([
    'The text has more than 1500000 characters. Divide it.',
    'The text has more than 20000 parts. Divide it.',
    'Parts stand in parts more than 250 deep. Take some levels out.',
  ])
})
