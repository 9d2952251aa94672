import type { Table, TableCell } from './nodes/table'

interface Placed {
  readonly cell: TableCell
  /** The columns that it covers, the second one not included. */
  readonly from: number
  readonly to: number
}

/** Where each cell of a table stands, past those that reach down from rows above (HTML, 4.9.12). */
export function placeCells(rows: Table['rows']): readonly (readonly Placed[])[] {
  const takenUntil: number[] = []
  return rows.map((row, at) => {
    let from = 0
    return row.map((cell) => {
      while ((takenUntil[from] ?? 0) > at) from += 1
      const placed = { cell, from, to: from + cell.colSpan }
      for (; from < placed.to; from += 1) takenUntil[from] = at + cell.rowSpan
      return placed
    })
  })
}
