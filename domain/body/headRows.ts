import type { Table, TableCell } from './nodes/table'

/** How many rows at the top have headers of columns alone; none where one of them reaches down into the others. */
export function headRows(rows: Table['rows']): number {
  const isHead = (row: readonly TableCell[]) => row.length > 0 && row.every(({ header }) => header === 'column')
  const other = rows.findIndex((row) => !isHead(row))
  const heads = other < 0 ? rows.length : other
  return rows.slice(0, heads).some((row, at) => row.some(({ rowSpan }) => at + rowSpan > heads)) ? 0 : heads
}
