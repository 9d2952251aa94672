import { expect, test } from 'vitest'

import { readBody } from './readBody'
import { encodeLexical } from './encodeLexical'
import { relink } from './relink'
import type { TypedInline } from './TypedBody'

const link = (relationTo: 'articles' | 'authors', id: string): TypedInline => ({
  type: 'innerLink',
  relationTo,
  id,
  children: [{ type: 'text', text: id }],
})
const note = (...children: TypedInline[]): TypedInline => ({
  type: 'footnote',
  children: [{ type: 'text', text: 'old' }, ...children],
})
const text = (author: string) =>
  encodeLexical(
    [
      { type: 'paragraph', children: [link('authors', author), link('authors', 'other'), link('articles', 'old')] },
      {
        type: 'list',
        ordered: false,
        items: [{ blocks: [{ type: 'paragraph', children: [link('authors', author)] }] }],
      },
      {
        type: 'quote',
        blocks: [{ type: 'paragraph', children: [link('authors', author), note(link('authors', author))] }],
      },
      { type: 'table', rows: [[{ blocks: [{ type: 'paragraph', children: [link('authors', author)] }] }]] },
      { type: 'figure', media: 'old', caption: [{ type: 'text', text: 'old' }] },
    ],
    () => '0',
  )
const words = (stored: object) => JSON.stringify(stored).replaceAll('"text":"old"', '').replaceAll('"text":"new"', '')
const old = { relationTo: 'authors', id: 'old' }

test('turns every link to the record, wherever it stands, and nothing else', () => {
  const before = text('old')
  const kept = structuredClone(before)
  const after = relink(before, old, 'new')
  expect(words(after)).toBe(words(text('new')))
  expect(readBody(after).links.filter(({ id }) => id === 'new')).toHaveLength(5)
  expect(before).toEqual(kept)
})

test('turns a link whose record was stored whole', () => {
  const doc = { relationTo: 'authors', value: { id: 'old', name: 'Old' } }
  const node = { type: 'link', fields: { linkType: 'internal', doc }, children: [] }
  const stored = { root: { children: [{ type: 'paragraph', children: [node] }] } }
  expect(readBody(relink(stored, old, 'new')).links).toEqual([{ relationTo: 'authors', id: 'new' }])
})

test.each([null, undefined, 'x', { root: null }, { root: { children: [null, { children: {} }] } }])(
  'leaves %j as it is',
  (stored) => {
    expect(relink(stored, old, 'new')).toEqual(stored)
  },
)
