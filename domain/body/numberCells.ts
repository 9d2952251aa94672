import { inlineText } from './inlineText'
import { flow } from './nodes/flow'
import type { Table } from './nodes/table'
import { placeCells } from './placeCells'

/** A number with separators, a sign, a currency, a percentage or the brackets of a loss: “1 204”, “−3.5”, “€ 12”, “(40) %”. */
const number =
  /^\(?(?:[+\-−–±≈~<>≤≥]\s?)?(?:\p{Sc}\s?)?(?:[+\-−–]\s?)?\p{Nd}[\p{Nd}.,'’٫٬ \u00a0\u2009\u202f]*\)?(?:\s?(?:[%‰٪]|\p{Sc}))?\)?$/u
/** What stands for no number. */
const none = /^[-−–—…]?$/

/**
 * For each cell of each row, whether it stands in a column of numbers: data, or the head of such columns. A column is one
 * where its data are numbers and marks for none, and there is at least one number; years at the head of rows are names.
 */
export function numberCells(rows: Table['rows']): readonly (readonly boolean[])[] {
  const placed = placeCells(rows)
  const numbers = new Set<number>()
  const words = new Set<number>()
  for (const { cell, from } of placed.flat().filter(({ cell }) => cell.header === null && cell.colSpan === 1)) {
    const text = inlineText(flow.inlines(cell.blocks)).trim()
    if (number.test(text)) numbers.add(from)
    else if (!none.test(text)) words.add(from)
  }
  const isOfNumbers = ({ cell, from, to }: (typeof placed)[number][number]): boolean => {
    if (cell.header === 'row') return false
    for (let column = from; column < to; column += 1) if (!numbers.has(column) || words.has(column)) return false
    return true
  }
  return placed.map((row) => row.map(isOfNumbers))
}
