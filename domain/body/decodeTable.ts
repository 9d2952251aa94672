import type { Inline, Table, TableCell } from './Body'
import type { Decoder } from './Decoder'
import { decodeFlow } from './decodeFlow'
import { type StoredNode, valueAt } from './stored'

/** Cells beyond this many columns or rows are not merged. */
const maxSpan = 1000

/** A table of rows of cells, with the caption that stood before it. */
export function decodeTable(
  decoder: Decoder,
  node: StoredNode,
  path: string,
  caption: readonly Inline[],
): Table | null {
  const rows: TableCell[][] = []
  for (const { node: row, type, path: here } of decoder.children(node, path, 2)) {
    if (type === 'tablerow') rows.push(decodeRow(decoder, row, here))
    else decoder.fault(here, 'Only rows can stand in a table. Take this out.')
  }
  return rows.length === 0 ? null : { type: 'table', caption, rows }
}

function decodeRow(decoder: Decoder, node: StoredNode, path: string): TableCell[] {
  const cells: TableCell[] = []
  for (const { node: cell, type, path: here } of decoder.children(node, path, 3)) {
    if (type === 'tablecell') {
      cells.push({
        header: headerOf(valueAt(cell, 'headerState')),
        colSpan: spanOf(cell, 'colSpan'),
        rowSpan: spanOf(cell, 'rowSpan'),
        blocks: decodeFlow(decoder, cell, here, 4),
      })
    } else decoder.fault(here, 'Only cells can stand in a row. Take this out.')
  }
  return cells
}

/** Lexical’s states: 1 in a row of headers, 2 in a column of headers, 3 in both. */
function headerOf(state: unknown): TableCell['header'] {
  if (state === 2) return 'row'
  return state === 1 || state === 3 ? 'column' : null
}

function spanOf(cell: StoredNode, key: 'colSpan' | 'rowSpan'): number {
  const span = valueAt(cell, key)
  return typeof span === 'number' && Number.isSafeInteger(span) && span >= 1 && span <= maxSpan ? span : 1
}
