import { expect, test } from 'vitest'

import { decodeLexical } from './decodeLexical'

type Nest = (inner: unknown) => unknown

const closed = { picture: () => null, href: () => null }
const text = { type: 'text', text: 'x' }
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const block = (blockType: string, more: object) => ({ type: 'block', fields: { blockType, ...more } })
const link: Nest = (inner) => ({ type: 'link', fields: { url: '/x' }, children: [inner] })
const list: Nest = (inner) => ({
  type: 'list',
  listType: 'bullet',
  children: [{ type: 'listitem', children: [text, inner] }],
})
const cell: Nest = (inner) => ({
  type: 'table',
  children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [inner] }] }],
})
const note: Nest = (inner) => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', text: root(paragraph(inner)) },
})

/** How many of these may stand in one another in a place before a part is too deep. */
function most(place: Nest, nest: Nest, core: unknown): number {
  const isTooDeep = (levels: number): boolean => {
    const nested = Array.from({ length: levels }).reduce(nest, core)
    return decodeLexical(root(place(nested)), closed).faults.some(({ message }) => message.includes('40 deep'))
  }
  return Array.from({ length: 60 }).findIndex((_, levels) => isTooDeep(levels + 1))
}

test.each<[string, Nest, Nest, unknown, number]>([
  ['links in a paragraph', (inner) => paragraph(inner), link, text, 38],
  ['links in a heading', (inner) => ({ type: 'heading', tag: 'h2', children: [inner] }), link, text, 38],
  ['links in a quotation', (inner) => ({ type: 'quote', children: [inner] }), link, text, 38],
  ['links in a note', (inner) => paragraph(note(inner)), link, text, 36],
  ['links in a caption', (inner) => block('figure', { caption: root(paragraph(inner)) }), link, text, 37],
  ['links in an attribution', (inner) => block('quotation', { attribution: root(paragraph(inner)) }), link, text, 37],
  ['links in a table’s caption', (inner) => block('tableCaption', { text: root(paragraph(inner)) }), link, text, 37],
  ['lists in the text', (inner) => inner, list, text, 20],
  ['lists in a box', (inner) => block('aside', { text: root(inner) }), list, paragraph(text), 19],
  ['lists in a long quotation', (inner) => block('quotation', { text: root(inner) }), list, paragraph(text), 19],
  ['lists in a cell', cell, list, paragraph(text), 18],
  ['links in an item', list, link, text, 38],
  ['links in a paragraph of a box', (inner) => block('aside', { text: root(paragraph(inner)) }), link, text, 37],
  ['links in a long quotation', (inner) => block('quotation', { text: root(paragraph(inner)) }), link, text, 37],
  ['links in a cell', (inner) => cell(paragraph(inner)), link, text, 35],
])('parts stand in parts 40 deep: %s', (_, place, nest, core, levels) => {
  expect(most(place, nest, core)).toBe(levels)
})
