import { expect, test } from 'vitest'

import type { TableCell } from './nodes/table'
import { numberCells } from './numberCells'

const plain = { bold: false, italic: false, strikethrough: false, code: false, subscript: false, superscript: false }
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  ...{ header: null, colSpan: 1, rowSpan: 1 },
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text, ...plain }] }],
  ...more,
})
const head = (text: string, more: Partial<TableCell> = {}) => cell(text, { header: 'column', ...more })

test.each([
  ...['1', '1 204', '1\u202f204', '1,204.50', '−3.5', '-3', '+4', '12%', '12 %', '€12', '$ 1.2', '12 €', '(40)'],
  ...['≈ 3', '-£2', '£-2', '١٢٫٥٪', '2019'],
])('“%s” is a number', (text) => {
  expect(numberCells([[cell(text)]])).toEqual([[true]])
})

test.each(['', '–', 'a', '3 ships', 'No 3', '3rd', '12 km', '–3–', '%', '€', '1/2 of it'])('“%s” is none', (text) => {
  expect(numberCells([[cell(text)]])).toEqual([[false]])
})

test('a column of numbers has its head with it, and dashes and empty cells where there is none', () => {
  const rows = [
    [head('Port'), head('Ships')],
    [cell('Rijeka'), cell('14')],
    [cell('Bakar'), cell('–')],
    [cell('Senj'), cell('')],
  ]
  expect(numberCells(rows)).toEqual([
    [false, true],
    [false, true],
    [false, true],
    [false, true],
  ])
})

test('one word among numbers makes it a column of words, from its head to its end', () => {
  expect(numberCells([[head('Ships')], [cell('14')], [cell('many')]])).toEqual([[false], [false], [false]])
})

test('a year at the head of a row is a name', () => {
  expect(numberCells([[cell('2019', { header: 'row' }), cell('4')]])).toEqual([[false, true]])
})

test('cells that reach over columns and rows move the ones after them, and a head of two columns of numbers is with them', () => {
  const rows = [
    [head('Year', { rowSpan: 2 }), head('Disputes', { colSpan: 2 }), head('Said', { rowSpan: 2 })],
    [head('won'), head('lost')],
    [cell('2019', { header: 'row' }), cell('4'), cell('7'), cell('nothing')],
  ]
  expect(numberCells(rows)).toEqual([
    [false, true, false],
    [true, true],
    [false, true, true, false],
  ])
})
