import { describe, expect, test } from 'vitest'

import { decodeLexical } from './decodeLexical'
import { text, words, listOf, encoded } from './storedNodes.fixtures'
import type { TypedBody, TypedFlow } from './TypedBody'

describe('a text read back', () => {
  const read = (...body: TypedBody) =>
    decodeLexical(encoded(...body), { picture: () => null, href: (_, value) => `/${String(value)}` })

  const flows: TypedFlow[] = [
    words('a'),
    words('b', { type: 'lineBreak' }, { ...text('c'), bold: true, lang: 'de' }),
    listOf(false, [words('d'), words('e'), listOf(true, [words('f')]), words('g')], [words('h')]),
    listOf(true, [words('i'), listOf(false, [words('j')])]),
  ]
  /** What is left out when it is typed is said when it is read. */
  const said = (blocks: readonly TypedFlow[]): unknown[] =>
    blocks.map((block) =>
      block.type === 'list'
        ? { start: 1, ...block, items: block.items.map((each) => ({ blocks: said(each.blocks) })) }
        : block,
    )

  test('is what was typed, in a box, a quotation, a cell and a list of any start', () => {
    const { body, faults } = read(
      ...flows,
      { type: 'aside', title: 'T', blocks: flows },
      { type: 'quote', blocks: flows, attribution: [text('Ana')] },
      { type: 'table', caption: [text('c')], rows: [[{ header: 'row', colSpan: 2, rowSpan: 3, blocks: flows }]] },
      { type: 'list', ordered: true, start: 7, items: [{ blocks: [words('x')] }] },
      { type: 'list', ordered: true, start: 0, items: [{ blocks: [words('x')] }] },
    )
    expect(faults).toEqual([])
    expect(body).toEqual([
      ...said(flows),
      { type: 'aside', title: 'T', blocks: said(flows) },
      { type: 'quote', blocks: said(flows), attribution: [text('Ana')] },
      {
        ...{ type: 'table', caption: [text('c')] },
        rows: [[{ header: 'row', colSpan: 2, rowSpan: 3, blocks: said(flows) }]],
      },
      { type: 'list', ordered: true, start: 7, items: [{ blocks: [words('x')] }] },
      { type: 'list', ordered: true, start: 0, items: [{ blocks: [words('x')] }] },
    ])
  })

  test('has its notes numbered, their marks counted, and an embed and a heading as typed', () => {
    const { body, faults } = read(
      words({ type: 'footnote', name: ' n ', children: [text('one')] }, { type: 'footnote', children: [text('two')] }),
      words({ type: 'noteReference', name: 'n' }, { type: 'noteReference', name: 'n ' }),
      { type: 'embed', url: 'https://example.org/v', title: 'V' },
      { type: 'heading', level: 4, children: [text('H')] },
    )
    expect(faults).toEqual([])
    expect(body).toEqual([
      words(
        { type: 'footnote', number: 1, children: [text('one')] } as never,
        { type: 'footnote', number: 2, children: [text('two')] } as never,
      ),
      words(
        { type: 'noteReference', number: 1, mark: 2 } as never,
        { type: 'noteReference', number: 1, mark: 3 } as never,
      ),
      { type: 'embed', href: 'https://example.org/v', title: 'V', still: null },
      { type: 'heading', level: 4, anchor: 'h', children: [text('H')] },
    ])
  })
})
