import { describe, expect, test } from 'vitest'

import { decodeLexical } from './decodeLexical'
import { plainText } from './plainText'

const closed = { picture: () => null, href: () => null }
const text = (said: unknown, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })
const note = (said: string) => ({ type: 'inlineBlock', fields: { blockType: 'footnote', text: said } })
const own = (fields: object) => ({ type: 'block', fields })
const decode = (...children: unknown[]) => decodeLexical({ root: { type: 'root', children } }, closed)
const read = (...children: unknown[]) => plainText(decode(...children).body)

describe('lists within lists', () => {
  test.each([
    ['an item of its own belongs to the item before', list(item(text('a')), item(list(item(text('b'))))), '• a\n  • b'],
    ['an item’s own list stands under it', list(item(text('a'), list(item(text('b'))))), '• a\n  • b'],
    [
      'words after an inner list are kept in their place',
      list(item(text('a'), list(item(text('b'))), text('c'))),
      '• a\n  • b\n  c',
    ],
    [
      'two inner lists after one item become one',
      list(item(text('a')), item(list(item(text('b')))), item(list(item(text('c'))))),
      '• a\n  • b\n  • c',
    ],
    ['an inner list with nothing before it stands alone', list(item(list(item(text('b'))))), '• \n  • b'],
  ])('%s', (_, stored, said) => {
    expect(read(stored)).toBe(said)
    expect(decode(stored).faults).toEqual([])
  })

  test('an inner list of checks is named with its place, and the rest stays', () => {
    const stored = list(item(text('a'), { type: 'list', listType: 'check', children: [] }))
    expect(decode(stored).faults.map(({ place }) => place)).toEqual(['In the list that begins “a”'])
    expect(read(stored)).toBe('• a')
  })
})

describe('links', () => {
  test('a note in a link follows it, and numbers keep the order of reading', () => {
    expect(decode(paragraph(link('/x', text('a'), note('one')), note('two'))).body).toMatchObject([
      {
        children: [
          { type: 'link', href: '/x', children: [{ text: 'a' }] },
          { type: 'footnote', number: 1, children: [{ text: 'one' }] },
          { type: 'footnote', number: 2, children: [{ text: 'two' }] },
        ],
      },
    ])
  })

  test('a link inside a link is a fault, and the words stay', () => {
    const { body, faults } = decode(paragraph(link('/x', text('a'), link('/y', text('b')))))
    expect(faults).toEqual([
      {
        place: 'In the paragraph that begins “ab”',
        message: 'a link stands inside a link. Take one of the two away.',
      },
    ])
    expect(body).toMatchObject([{ children: [{ text: 'a' }, { type: 'link', href: '/y' }] }])
  })

  test('a link without words is none', () => {
    expect(decode(paragraph(link('/x'))).body).toEqual([])
  })

  test('a refused address is named once, and the words stay', () => {
    const { body, faults } = decode(paragraph(link('javascript:x', text('a'))))
    expect(faults).toMatchObject([{ place: 'In the paragraph that begins “a”' }])
    expect(body).toMatchObject([{ children: [{ type: 'text', text: 'a' }] }])
  })
})

describe('tables', () => {
  const table = (...cells: object[]) => ({ type: 'table', children: [{ type: 'tablerow', children: cells }] })
  const cell = (more: object, ...children: unknown[]) => ({ type: 'tablecell', children, ...more })

  test('paragraphs of a cell stand a line apart, empty ones left out', () => {
    expect(read(table(cell({}, paragraph(text('a')), paragraph(), paragraph(text('b')))))).toBe('a\nb')
  })

  test('merged cells are kept', () => {
    const merged = table(cell({ colSpan: 2, rowSpan: 3 }, paragraph(text('a'))))
    const { body, faults } = decode(merged)
    expect(faults).toEqual([])
    expect(body).toMatchObject([{ rows: [[{ colSpan: 2, rowSpan: 3 }]] }])
  })
})

describe('what is not written yet', () => {
  test.each([
    [own({ blockType: 'pullQuote' }), 'a pull quote has no words'],
    [paragraph(note(' ')), 'a footnote has no words'],
    [own({ blockType: 'figure' }), 'a figure has no image'],
    [own({ blockType: 'quotation' }), 'a quotation has no words'],
    [own({ blockType: 'aside', title: 'x' }), 'a box has no words'],
    [own({ blockType: 'embed', title: 'x' }), 'an embed leads nowhere'],
    [own({ blockType: 'tableCaption', text: 'x' }), 'before this stands a table caption without a table'],
    [paragraph({ type: 'inlineBlock', fields: { blockType: 'noteReference', name: 'x' } }), 'a mark repeats a note'],
  ])('is left out and named: %j', (stored, said) => {
    const { body, faults } = decode(stored)
    expect(body).toEqual([])
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(said)])
  })

  test('words that are no text are a fault', () => {
    expect(decode(own({ blockType: 'pullQuote', text: { $ne: null } })).faults).toMatchObject([
      { message: 'something stands where only plain words can. Type it again.' },
      { message: 'a pull quote has no words. Write them, or take it out.' },
    ])
    expect(decode(paragraph(text('a', { format: '1' }))).faults).toHaveLength(1)
  })
})

test('every drop is listed, however many there are', () => {
  expect(decode(...Array.from({ length: 150 }, () => ({ type: 'x' }))).faults).toHaveLength(150)
})

test('no stored value makes it fall over', () => {
  const parts: unknown[] = [null, undefined, 0, NaN, '', 'x', true, [], {}, [[]], 10n, Symbol('s'), () => 1]
  const types =
    'root paragraph heading text linebreak tab link list listitem quote table tablerow tablecell block inlineBlock'
  const keys = ['text', 'format', 'style', 'tag', 'listType', 'fields', 'children', 'colSpan', 'headerState']
  for (const type of types.split(' ')) {
    for (const key of keys) {
      for (const value of parts) {
        const node = { type, children: [text('x')], [key]: value }
        const cycle: { type: string; children: unknown[] } = { type, children: [node] }
        cycle.children.push(cycle)
        for (const stored of [value, { root: value }, { root: node }, { root: { children: [node, cycle] } }]) {
          expect(Array.isArray(decodeLexical(stored, closed).body)).toBe(true)
        }
      }
    }
  }
})
