import { expect, test } from 'vitest'

import { fittedRows } from './fittedRows'

const cell = (said: string, more: object = {}) => ({
  ...more,
  blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: said }] }],
})

test('cells that fit stay as they are, and a span of one is none', () => {
  const rows = [
    [cell('a', { header: 'column', colSpan: 2 }), cell('b', { rowSpan: 2 })],
    [cell('c'), cell('d')],
  ]
  expect(fittedRows(rows)).toEqual(rows)
  expect(fittedRows([[cell('a', { colSpan: 1, rowSpan: 1 })]])).toEqual([[cell('a')]])
})

test('a cell covers no row beyond the last', () => {
  expect(fittedRows([[cell('a')], [cell('b', { rowSpan: 3 }), cell('c', { rowSpan: 2 })], [cell('d')]])).toEqual([
    [cell('a')],
    [cell('b', { rowSpan: 2 }), cell('c', { rowSpan: 2 })],
    [cell('d')],
  ])
})

test('a cell covers no place that one of an earlier row covers', () => {
  const rows = [
    [cell('a'), cell('b'), cell('c', { rowSpan: 2 }), cell('d')],
    [cell('e', { colSpan: 4 }), cell('f', { colSpan: 2 })],
  ]
  expect(fittedRows(rows)[1]).toEqual([cell('e', { colSpan: 2 }), cell('f', { colSpan: 2 })])
})

test('what a cell covers ends with its last row', () => {
  const rows = [
    [cell('a', { rowSpan: 2 }), cell('b')],
    [cell('c')],
    [cell('d', { colSpan: 2 })],
    [cell('e', { colSpan: 2 })],
  ]
  expect(fittedRows(rows)).toEqual(rows)
})

test('an empty row stays, since a cell may reach into it', () => {
  expect(fittedRows([[cell('a', { rowSpan: 2 })], []])).toEqual([[cell('a', { rowSpan: 2 })], []])
})
