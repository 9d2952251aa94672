import { expect, test } from 'vitest'

import { words } from '@/domain/body/storedNodes.fixtures'
import type { TypedBlock } from '@/domain/body/TypedBody'

import { markdownOf } from './markdown.fixtures'

type Table = Extract<TypedBlock, { type: 'table' }>

const cell = (said: string, more: object = {}) => ({ blocks: [words(said)], ...more })
const head = (said: string, more: object = {}) => cell(said, { header: 'column', ...more })
const row = (...said: string[]) => said.map((each) => cell(each))
const table = (...rows: Table['rows']): Table => ({ type: 'table', rows })

test('a table with headers above and one paragraph a cell is one of GitHub’s', () => {
  expect(markdownOf(table([head('a'), head('b')], row('c', 'd')))).toBe('| a | b |\n| --- | --- |\n| c | d |\n')
})

test.each<[string, Table]>([
  ['a caption', { ...table([head('a')], row('b')), caption: [{ type: 'text', text: 'Said' }] }],
  ['no headers', table(row('a', 'b'), row('c', 'd'))],
  ['headers in a part of the first row', table([head('a'), cell('b')], row('c', 'd'))],
  ['headers below the first row', table([head('a'), head('b')], [cell('c', { header: 'row' }), cell('d')])],
  ['a shorter row', table([head('a'), head('b')], row('c'))],
  ['a cell over two columns', table([head('a', { colSpan: 2 })], [cell('c', { colSpan: 2 })])],
  ['a cell over two rows', table([head('a')], [cell('c', { rowSpan: 2 })])],
  ['two paragraphs in a cell', table([head('a')], [{ blocks: [words('c'), words('d')] }])],
])('a table with %s is HTML', (_, given) => {
  expect(markdownOf(given)).toMatch(/^<table>/)
})
