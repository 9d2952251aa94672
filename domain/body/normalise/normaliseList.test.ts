import { expect, test } from 'vitest'

import { normaliseList } from './normaliseList'
import { Normaliser } from './Normaliser'

const run = { type: 'text', version: 1, text: 'x', format: 0 }
const list = (more: object, ...children: unknown[]) => ({ type: 'list', listType: 'number', children, ...more })
const item = (value: number) => ({ type: 'listitem', version: 1, value, children: [run] })
const normalised = (node: ReturnType<typeof list>) => normaliseList(new Normaliser(), node)

test.each([
  [0, 0],
  [1_000_000, 1_000_000],
  [1_000_001, 1],
])('a list that begins with %j begins with %j', (start, becomes) => {
  expect(normalised(list({ start }, item(1)))).toMatchObject({ start: becomes })
})

test.each([
  [0, 0],
  [2_000_000, 2_000_000],
  [2_000_001, 1],
])('an item of the number %j has %j', (value, becomes) => {
  expect(normalised(list({}, item(value)))).toMatchObject({ children: [{ value: becomes }] })
})

test('words between items become an item as the editor stores it', () => {
  expect(normalised(list({}, run))).toMatchObject({ children: [item(1)] })
})
