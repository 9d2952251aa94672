import type { Flow, Inline, Table } from '@/domain/body/Body'
import { headRows } from '@/domain/body/headRows'
import { inlinesOf } from '@/domain/body/nodes/blocks'
import { numberCells } from '@/domain/body/numberCells'
import { placeCells } from '@/domain/body/placeCells'

interface Parts {
  readonly inlines: (inlines: readonly Inline[]) => readonly object[]
  readonly flows: (blocks: readonly Flow[]) => readonly object[]
}

/** A table as the layout reads it: every cell at its place, none over another, none beyond the last row. */
export function printedTable(table: Table, { inlines, flows }: Parts): object {
  const { rows, caption } = table
  const numbers = numberCells(rows)
  const taken = new Set<string>()
  const heads = headRows(rows)
  const cells = placeCells(rows).flatMap((row, y) =>
    row.map(({ cell, from, to }, at) => {
      const rowSpan = Math.min(cell.rowSpan, rows.length - y)
      let end = from + 1
      while (end < to && !taken.has(`${end} ${y}`)) end += 1
      for (let x = from; x < end; x += 1)
        for (let below = 0; below < rowSpan; below += 1) taken.add(`${x} ${y + below}`)
      return {
        ...{ x: from, y, colSpan: end - from, rowSpan, header: cell.header },
        number: numbers[y]?.[at] === true,
        blocks: flows(cell.blocks),
      }
    }),
  )
  return {
    type: 'table',
    caption: inlines(caption),
    columns: Math.max(1, ...cells.map(({ x, colSpan }) => x + colSpan)),
    heads,
    // A head that is printed again on the next page would print its notes again.
    repeats: inlinesOf({ ...table, rows: rows.slice(0, heads), caption: [] }).every(({ type }) => type === 'text'),
    cells,
  }
}
