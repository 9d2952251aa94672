import type { Inline, Table, TableCell } from './Body'
import type { Decoder } from './Decoder'
import { decodeInlines } from './decodeInlines'
import { type StoredNode, valueAt } from './stored'

/** A table of rows of cells; the paragraphs of a cell are joined with a line break. */
export function decodeTable(decoder: Decoder, node: StoredNode, path: string): Table | null {
  const rows: TableCell[][] = []
  for (const { node: row, type, path: here } of decoder.children(node, path, 2)) {
    if (type === 'tablerow') rows.push(decodeRow(decoder, row, here))
    else decoder.fault(here, 'Only rows can stand in a table. Take this out.')
  }
  return rows.length === 0 ? null : { type: 'table', rows }
}

function decodeRow(decoder: Decoder, node: StoredNode, path: string): TableCell[] {
  const cells: TableCell[] = []
  for (const { node: cell, type, path: here } of decoder.children(node, path, 3)) {
    if (type !== 'tablecell') {
      decoder.fault(here, 'Only cells can stand in a row. Take this out.')
      continue
    }
    if (spans(cell, 'colSpan') || spans(cell, 'rowSpan')) {
      decoder.fault(here, 'Cells are merged here, and readers see each cell apart. Unmerge them.')
    }
    const state = valueAt(cell, 'headerState')
    cells.push({ header: typeof state === 'number' && state > 0, children: decodeCell(decoder, cell, here) })
  }
  return cells
}

const spans = (cell: StoredNode, key: 'colSpan' | 'rowSpan'): boolean => (valueAt(cell, key) ?? 1) !== 1

function decodeCell(decoder: Decoder, cell: StoredNode, path: string): Inline[] {
  const children: Inline[] = []
  for (const { node, type, path: here } of decoder.children(cell, path, 4)) {
    if (type !== 'paragraph') {
      decoder.fault(here, 'A cell holds plain paragraphs. Take this out.')
      continue
    }
    const words = decodeInlines(decoder, node, here, 5)
    if (children.length > 0 && words.length > 0) children.push({ type: 'lineBreak' })
    children.push(...words)
  }
  return children
}
