import { inlineText } from './inlineText'
import { flow } from './nodes/flow'
import type { Table, TableCell } from './nodes/table'

/** A number with separators, a sign, a currency, a percentage or the brackets of a loss: “1 204”, “−3.5”, “€ 12”, “(40) %”. */
const number =
  /^\(?(?:[+\-−–±≈~<>≤≥]\s?)?(?:\p{Sc}\s?)?(?:[+\-−–]\s?)?\p{Nd}[\p{Nd}.,'’٫٬ \u00a0\u2009\u202f]*\)?(?:\s?(?:[%‰٪]|\p{Sc}))?\)?$/u
/** What stands for no number. */
const none = /^[-−–—…]?$/

interface Placed {
  readonly cell: TableCell
  /** The columns that it covers, the second one not included. */
  readonly from: number
  readonly to: number
}

/**
 * For each cell of each row, whether it stands in a column of numbers: data, or the head of such columns. A column is one
 * where its data are numbers and marks for none, and there is at least one number; years at the head of rows are names.
 */
export function numberCells(rows: Table['rows']): readonly (readonly boolean[])[] {
  const placed = place(rows)
  const numbers = new Set<number>()
  const words = new Set<number>()
  for (const { cell, from } of placed.flat().filter(({ cell }) => cell.header === null && cell.colSpan === 1)) {
    const text = inlineText(flow.inlines(cell.blocks)).trim()
    if (number.test(text)) numbers.add(from)
    else if (!none.test(text)) words.add(from)
  }
  const isOfNumbers = ({ cell, from, to }: Placed): boolean => {
    if (cell.header === 'row') return false
    for (let column = from; column < to; column += 1) if (!numbers.has(column) || words.has(column)) return false
    return true
  }
  return placed.map((row) => row.map(isOfNumbers))
}

/** Where each cell stands, past those that reach down from rows above (HTML, 4.9.12). */
function place(rows: Table['rows']): readonly (readonly Placed[])[] {
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
