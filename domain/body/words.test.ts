import { expect, test } from 'vitest'

import { decodeLexical } from './decodeLexical'
import { encoded, root, run, stored } from './storedNodes.fixtures'

const text = (said: string) => ({ type: 'text' as const, text: said })
const words = (...lines: string[]) => ({
  root: { children: lines.map((line) => ({ type: 'paragraph', children: line === '' ? [] : [text(line)] })) },
})

test('paragraphs of an attribution stand a line apart, empty ones left out', () => {
  const quotation = (...lines: string[]) => ({
    type: 'block',
    fields: { blockType: 'quotation', text: words('x'), attribution: words(...lines) },
  })
  const { body } = decodeLexical(
    { root: { type: 'root', children: [quotation('a', 'b', '', 'c')] } },
    { picture: () => null, href: () => null },
  )
  const lineBreak = { type: 'lineBreak' }
  expect(body).toMatchObject([{ attribution: [text('a'), lineBreak, text('b'), lineBreak, text('c')] }])
})

test('running text in a field is stored as the editor stores a paragraph', () => {
  const [table] = encoded({ type: 'table', caption: [text('c')], rows: [] }).root.children
  expect(table).toMatchObject({ fields: { text: root(stored(run('c'))) } })
})
