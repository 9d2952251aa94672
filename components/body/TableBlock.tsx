import type { ReactElement } from 'react'

import type { Table, TableCell } from '@/domain/body/Body'
import { headRows } from '@/domain/body/headRows'
import { numberCells } from '@/domain/body/numberCells'

import type { Medium } from './Medium'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'
import { TightBlocks } from './ListBlock'

/** A table that scrolls by itself, by keyboard too, where it is wider than the page (WCAG 2.2, 1.4.10 and 2.1.1). */
export function TableBlock({ block: { caption, rows }, medium }: BlockProps<'table'>): ReactElement {
  const heads = headRows(rows)
  const numbers = numberCells(rows)
  return (
    <div className="table" role="group" aria-label="Table" tabIndex={0} lang={medium.languages.words}>
      <table lang={medium.languages.text}>
        {caption.length > 0 && (
          <caption>
            <Inlines nodes={caption} medium={medium} />
          </caption>
        )}
        {heads > 0 && (
          <thead>
            <Rows rows={rows.slice(0, heads)} numbers={numbers} medium={medium} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(heads)} numbers={numbers.slice(heads)} medium={medium} />
        </tbody>
      </table>
    </div>
  )
}

interface RowsProps {
  readonly rows: Table['rows']
  /** For each cell, whether it stands in a column of numbers. */
  readonly numbers: readonly (readonly boolean[])[]
  readonly medium: Medium
}

function Rows({ rows, numbers, medium }: RowsProps): ReactElement {
  return (
    <>
      {rows.map((cells, at) => (
        <tr key={at}>
          {cells.map((cell, column) => (
            <Cell key={column} cell={cell} isNumber={numbers[at]?.[column] === true} medium={medium} />
          ))}
        </tr>
      ))}
    </>
  )
}

interface CellProps {
  readonly cell: TableCell
  readonly isNumber: boolean
  readonly medium: Medium
}

function Cell({ cell, isNumber, medium }: CellProps): ReactElement {
  const { header, colSpan, rowSpan, blocks } = cell
  const facts = {
    colSpan: colSpan > 1 ? colSpan : undefined,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    className: isNumber ? 'number' : undefined,
  }
  const words = <TightBlocks blocks={blocks} medium={medium} />
  if (header === null) return <td {...facts}>{words}</td>
  const group = (header === 'column' ? colSpan : rowSpan) > 1
  const scope = header === 'column' ? (group ? 'colgroup' : 'col') : group ? 'rowgroup' : 'row'
  return (
    <th scope={scope} {...facts}>
      {words}
    </th>
  )
}
