import { describe, expect, test } from 'vitest'

import type { Picture } from './Body'
import { decodeLexical } from './decodeLexical'

const picture: Picture = {
  ...{ src: '/x', width: 9, height: 8, alt: 'its own', card: null, ground: false },
  ...{ sources: [], caption: 'kept\n\nwords', credit: null },
}
const resolve = { picture: (value: unknown) => (value === 'm1' ? picture : null), href: () => '/authors/a' }
const text = (said: unknown, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const words = (...children: unknown[]) => ({ root: { children: [paragraph(...children)] } })
const own = (blockType: string, fields: object = {}) => ({ type: 'block', fields: { blockType, ...fields } })
const table = (...children: unknown[]) => ({ type: 'table', children })
const cell = (more: object = {}) => ({ type: 'tablecell', children: [paragraph(text('c'))], ...more })
const mark = (blockType: string, fields: object = {}) => ({ type: 'inlineBlock', fields: { blockType, ...fields } })
const decode = (...children: unknown[]) => decodeLexical({ root: { type: 'root', children } }, resolve)

describe('what cannot stand in its place', () => {
  const caption = own('tableCaption', { text: words(text('c')) })
  const long = { type: 'x'.repeat(60) }
  const boxed = { root: { children: [{ type: 'heading', tag: 'h2', children: [] }] } }
  const listed = { root: { children: [{ type: 'list', children: [] }] } }
  const begin = 'At the beginning of the text'
  const cannot = 'a commentary cannot have'
  const noTable = 'before this stands a table caption without a table. Put it right before its table, or take it out.'

  test.each<[string, unknown[], string, string]>([
    [
      'a node of a long name',
      [long],
      begin,
      `something stands here that ${cannot} (“${'x'.repeat(40)}”). Take it out.`,
    ],
    [
      'a node of a long name in a paragraph',
      [paragraph(long)],
      begin,
      `something stands here that running text cannot have (“${'x'.repeat(40)}”). Take it out.`,
    ],
    [
      'a heading in a box',
      [own('aside', { text: boxed })],
      begin,
      'something stands where only paragraphs and lists can. Take it out.',
    ],
    [
      'a list in a caption',
      [own('figure', { media: 'm1', caption: listed })],
      begin,
      'something stands where only plain paragraphs can. Take it out.',
    ],
    [
      'a paragraph in a list',
      [{ type: 'list', listType: 'bullet', children: [paragraph(text('a'))] }],
      'In the list that begins “a”',
      'something stands in a list that is no item. Take it out.',
    ],
    ['a paragraph in a table', [table(paragraph())], begin, 'something stands in a table that is no row. Take it out.'],
    [
      'a paragraph in a row',
      [table({ type: 'tablerow', children: [paragraph()] })],
      begin,
      'something stands in a row that is no cell. Take it out.',
    ],
    [
      'a mark of no note',
      [paragraph(mark('noteReference', { name: 'n' }))],
      begin,
      'a mark repeats a note called “n”, and none of that name stands before it. Name the note, or take the mark out.',
    ],
    [
      'another block in a line',
      [paragraph(mark('gallery'))],
      begin,
      'something stands here that running text cannot have (“inlineBlock:gallery”). Take it out.',
    ],
    [
      'a note in a note',
      [paragraph(mark('footnote', { text: words(text('a'), mark('footnote', { text: 'b' })) }))],
      'In the paragraph that begins “a b”',
      'a note stands inside a note. Take it out.',
    ],
    [
      'an embed of no web address',
      [own('embed', { url: 'javascript:x' })],
      begin,
      'an embed leads nowhere readers may go. Give it an address that begins with https://.',
    ],
    [
      'an embed with a still that is no image',
      [own('embed', { url: 'https://example.org', still: 5 })],
      begin,
      'an image is none of the library. Choose it again.',
    ],
    ['a caption before no table', [caption, paragraph(text('a'))], 'In the paragraph that begins “a”', noTable],
    ['a caption before another', [caption, caption, table()], 'In the table caption that begins “c”', noTable],
    ['a caption at the end', [caption], 'In the table caption that begins “c”', noTable],
  ])('%s is named with its place', (_, nodes, place, message) => {
    const { faults } = decode(...nodes)
    expect(faults[0]).toEqual({ place, message })
  })

  test('a value that is no text at all is no text of a commentary', () => {
    const none = { place: 'The text', message: 'this is none. Type or import it again.' }
    expect(decodeLexical('x', resolve)).toEqual({ body: [], faults: [none] })
    expect([null, undefined].map((stored) => decodeLexical(stored, resolve))).toEqual([
      { body: [], faults: [] },
      { body: [], faults: [] },
    ])
  })

  test('an empty caption is none, and asks for no table', () => {
    expect(decode(own('tableCaption', { text: words() }), paragraph(text('a'))).faults).toEqual([])
  })
})

describe('what is read', () => {
  test('a figure has its own words or those of its picture', () => {
    expect(decode(own('figure', { media: 'm1' })).body).toEqual([
      { type: 'figure', picture, caption: [{ type: 'text', text: picture.caption }], width: 'text' },
    ])
    const fields = { media: 'm1', alt: 'here', width: 'wide', caption: 'one\n\ntwo' }
    expect(decode(own('figure', fields)).body).toEqual([
      {
        ...{ type: 'figure', picture: { ...picture, alt: 'here' }, width: 'wide' },
        caption: [
          ...[{ type: 'text', text: 'one' }, { type: 'lineBreak' }, { type: 'lineBreak' }],
          { type: 'text', text: 'two' },
        ],
      },
    ])
  })

  test('a caption of several paragraphs has them a line apart', () => {
    const caption = { root: { children: ['a', '', 'b'].map((said) => (said ? paragraph(text(said)) : paragraph())) } }
    expect(decode(own('figure', { media: 'm1', caption })).body).toMatchObject([
      { caption: [{ type: 'text', text: 'a' }, { type: 'lineBreak' }, { type: 'text', text: 'b' }] },
    ])
  })

  test('an embed is called by its title, or by its address, and has its still', () => {
    const url = 'https://example.org/v'
    const fields = [
      { url, title: 'V', still: 'm1' },
      { url, title: '\u200B', still: 'gone' },
      { url: '', title: 'V' },
    ]
    const { body, faults } = decode(...fields.map((each) => own('embed', each)))
    expect(faults).toMatchObject([{ place: 'In the embed that begins “V”' }])
    expect(body).toEqual([
      { type: 'embed', href: url, title: 'V', still: picture },
      { type: 'embed', href: url, title: url, still: null },
    ])
  })

  test('a box has its title where it can be seen, and is none without text', () => {
    const fields = [{ title: 'T', text: words(text('a')) }, { title: ' ', text: words(text('a')) }, { title: 'T' }]
    expect(decode(...fields.map((each) => own('aside', each))).body).toMatchObject([
      { type: 'aside', title: 'T' },
      { type: 'aside', title: '' },
    ])
  })

  test('a tab is a space, and a run keeps its language', () => {
    expect(decode(paragraph(text('a', { $: { lang: 'fr' } }), { type: 'tab' }, text('b'))).body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'a', lang: 'fr' },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'b' },
        ],
      },
    ])
  })

  test.each([
    [1, 1],
    [0, 1],
    [1000, 1000],
    [1001, 1],
    [1.5, 1],
    ['2', 1],
    [undefined, 1],
  ])('a cell over %j columns is over %j', (colSpan, read) => {
    expect(decode(table({ type: 'tablerow', children: [cell({ colSpan })] })).body).toMatchObject([
      { rows: [[{ colSpan: read, rowSpan: 1 }]] },
    ])
  })

  test('a cell is the header of its column, of its row, of both or of none', () => {
    const states = [0, 1, 2, 3, 4].map((headerState) => cell({ headerState }))
    expect(decode(table({ type: 'tablerow', children: states })).body).toMatchObject([
      { rows: [[null, 'column', 'row', 'column', null].map((header) => ({ header }))] },
    ])
  })
})
