import { describe, expect, test } from 'vitest'

import type { Block, Inline } from './Body'
import { footnotes } from './footnotes'
import type { Flow } from './nodes/flow'
import { plainText } from './plainText'

const run = (text: string, number: number): Inline[] => [
  { type: 'text', text },
  { type: 'footnote', number, children: [{ type: 'text', text: `note ${number}` }] },
]
const paragraph = (text: string, number: number): Flow => ({ type: 'paragraph', children: run(text, number) })
const list = (...blocks: Flow[]): Flow => ({ type: 'list', ordered: false, start: 1, items: [{ blocks }] })
const cell = (...blocks: Flow[]) => ({ header: null, colSpan: 1, rowSpan: 1, blocks })
const flow = [paragraph('a', 1), list(paragraph('b', 2), paragraph('c', 3))]
const words = 'a\n\n• b\n  c'

const cases: [string, Block, string, number][] = [
  ['a heading', { type: 'heading', level: 2, anchor: 'a', children: [...run('a', 1), ...run('b', 2)] }, 'ab', 2],
  ['a quotation', { type: 'quote', blocks: flow, attribution: run('Ana', 4) }, `${words}\n\nAna`, 4],
  ['a box', { type: 'aside', title: 'Box', blocks: flow }, `Box\n\n${words}`, 3],
  [
    'a table',
    {
      type: 'table',
      caption: run('Table', 1),
      rows: [[cell(paragraph('a', 2)), cell(paragraph('b', 3), paragraph('c', 4))], [cell(paragraph('d', 5))]],
    },
    'Table\n\na\tb\nc\nd',
    5,
  ],
]

describe.each(cases)('%s', (_, block, text, count) => {
  const numbers = Array.from({ length: count }, (_each, at) => at + 1)

  test('has its notes in the order of reading', () => {
    expect(footnotes([block]).map(({ number }) => number)).toEqual(numbers)
  })

  test('has its words in the order of reading as plain text, and its notes at the end', () => {
    expect(plainText([block])).toBe([text, ...numbers.map((number) => `${number}. note ${number}`)].join('\n\n'))
  })
})

test('an embed is its title, and a pull quote, which repeats, is nothing', () => {
  const embed: Block = { type: 'embed', href: 'https://a.example/', title: 'A film', still: null }
  expect(plainText([embed, { type: 'pullQuote', text: 'p' }, { type: 'rule' }])).toBe('A film')
})

test('a link in plain text is its words, and a note in it counts', () => {
  const link: Inline = { type: 'link', href: '/x', children: [...run('x', 1), ...run('z', 2)] }
  const again: Inline = { type: 'noteReference', number: 1, mark: 2 }
  const body: Block[] = [{ type: 'paragraph', children: [link, { type: 'lineBreak' }, ...run('y', 3), again] }]
  expect(plainText(body)).toBe('xz\ny\n\n1. note 1\n\n2. note 2\n\n3. note 3')
  expect(footnotes(body).map(({ marks }) => marks)).toEqual([2, 1, 1])
})
