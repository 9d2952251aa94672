import { expect, test } from 'vitest'

import { readMarkdown } from './readMarkdown'

const read = (text: string) => readMarkdown(text, { images: 'leave out' })
const kinds = (text: string) => read(text).body.map(({ type }) => type)

test('headings, lists, quotations, tables, links, looks and notes are read', () => {
  const { body, findings } = read(
    [
      '## The tide',
      'Nobody **asked** the *river*,\nor read [the report](https://river.example/report).[^1]',
      '- Dredge\n  1. by night\n- Pay',
      '> Nobody asked.',
      '| Payer | Share |\n|---|---|\n| City | 70 % |',
      '[^1]: Harbour board, *Minutes*.',
    ].join('\r\n\r\n'),
  )
  expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'quote', 'table'])
  expect(body[1]).toMatchObject({
    children: [
      { text: 'Nobody ' },
      { text: 'asked', bold: true },
      { text: ' the ' },
      { text: 'river', italic: true },
      { text: ', or read ' },
      { type: 'link', url: 'https://river.example/report' },
      { text: '.' },
      { type: 'footnote', children: [{ text: 'Harbour board, ' }, { text: 'Minutes', italic: true }, { text: '.' }] },
    ],
  })
  expect(findings).toEqual([])
})

test('elements for looks count, and what only looks like an element stays as words', () => {
  expect(read('CO<sub>2</sub> stays.<br>So it is.').body).toMatchObject([
    { children: [{ text: 'CO' }, { text: '2', subscript: true }, { text: ' stays.' }, { type: 'lineBreak' }, {}] },
  ])
  expect(read('A List<String> of <names> is **not** an element.').body).toMatchObject([
    { children: [{ text: 'A List<String> of <names> is ' }, { bold: true }, {}] },
  ])
  expect(read('<https://river.example> and <ada@river.example>').body).toMatchObject([
    { children: [{ type: 'link' }, {}, { type: 'link', url: 'mailto:ada@river.example' }] },
  ])
})

test('the facts above a text and its comments are told', () => {
  const { body, findings } = read('---\ntitle: The tide\nauthors:\n  - Ada\n---\n\nWords.<!-- check -->\n')
  expect(body).toMatchObject([{ type: 'paragraph', children: [{ text: 'Words.' }] }])
  expect(findings.map(({ places }) => places)).toEqual([['title: The tide', 'authors:', '- Ada'], ['check']])
})

test('a rule above and below words is no head', () => {
  expect(kinds('---\n\nWords: they are.\n\n---\n\nMore.')).toEqual(['paragraph', 'rule', 'paragraph'])
})

test('a script is no part of a text', () => {
  expect(JSON.stringify(read('Words <script>alert(1)</script> [x](javascript:alert(1))').body)).not.toContain('"url"')
})
