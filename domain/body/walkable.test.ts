import { expect, test } from 'vitest'

import { walkable } from './walkable'

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const sound = root({ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }, { type: 'horizontalrule' })

test('a sound text stays as it is', () => {
  expect(walkable(sound)).toEqual({ text: sound, lost: 0 })
  expect(walkable(null)).toEqual({ text: null, lost: 0 })
})

test.each([
  ['a null', root(null), root()],
  ['a word', root('junk'), root()],
  ['a block without fields', root({ type: 'block', fields: null }), root()],
  ['children that are no list', root({ type: 'paragraph', children: {} }), root({ type: 'paragraph', children: [] })],
  ['no list at the root', { root: { type: 'root', children: {} } }, root()],
  ['no children at the root', { root: { type: 'root' } }, root()],
  ['no root', { root: null }, null],
  ['a word for a text', 'junk', null],
])('%s is left out', (_, stored, text) => {
  expect(walkable(stored).text).toEqual(text)
})

test('what lies too deep is cut off, and the loss is counted', () => {
  let deep: object = { type: 'text', text: 'x' }
  for (let level = 0; level < 3000; level += 1) deep = { type: 'link', children: [deep] }
  const { text, lost } = walkable(root(deep))
  expect(JSON.stringify(text).split('"link"').length).toBe(64)
  expect(lost).toBe(1)
})
