import type { TypedCell } from '@/domain/body/TypedBody'

/**
 * Rows whose cells fit into one grid: a cell covers no row beyond the last and no place that another covers; a row that
 * is empty, and that no cell reaches into, is none.
 */
export function fittedRows(rows: readonly (readonly TypedCell[])[]): TypedCell[][] {
  const fitted: TypedCell[][] = []
  /** For each column, how many further rows a cell above covers. */
  let covered: number[] = []
  for (const [at, row] of rows.entries()) {
    const cells: TypedCell[] = []
    const next = covered.map((left) => Math.max(0, left - 1))
    let column = 0
    for (const cell of row) {
      while ((covered[column] ?? 0) > 0) column += 1
      const colSpan = freeWidth(covered, column, cell.colSpan ?? 1)
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - at)
      for (let place = column; place < column + colSpan; place += 1) next[place] = rowSpan - 1
      cells.push(withSpans(cell, colSpan, rowSpan))
      column += colSpan
    }
    covered = next
    fitted.push(cells)
  }
  return fitted
}

function freeWidth(covered: readonly number[], column: number, wanted: number): number {
  let width = 1
  while (width < wanted && (covered[column + width] ?? 0) === 0) width += 1
  return width
}

function withSpans({ header, blocks }: TypedCell, colSpan: number, rowSpan: number): TypedCell {
  return {
    ...(header === undefined ? {} : { header }),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    blocks,
  }
}
