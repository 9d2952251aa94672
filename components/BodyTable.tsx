import type { ReactElement } from 'react'

import type { Table, TableCell } from '@/domain/body/Body'

import { Inlines } from './Inlines'
import type { Address } from './siteAddress'

interface Props {
  readonly table: Table
  readonly address: Address
}

/** A table that scrolls by itself, by keyboard too, where it is wider than the page (WCAG 2.2, 1.4.10 and 2.1.1). */
export function BodyTable({ table, address }: Props): ReactElement {
  const [first, ...others] = table.rows
  const headed = first !== undefined && first.length > 0 && first.every(({ header }) => header)
  const rows = headed ? others : table.rows
  return (
    <div className="table" role="group" aria-label="Table" tabIndex={0}>
      <table>
        {headed && (
          <thead>
            <Row cells={first} scope="col" address={address} />
          </thead>
        )}
        <tbody>
          {rows.map((cells, at) => (
            <Row key={at} cells={cells} scope="row" address={address} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly cells: readonly TableCell[]
  readonly scope: 'col' | 'row'
  readonly address: Address
}

function Row({ cells, scope, address }: RowProps): ReactElement {
  return (
    <tr>
      {cells.map(({ header, children }, at) => {
        const words = <Inlines nodes={children} address={address} />
        return header ? (
          <th key={at} scope={scope}>
            {words}
          </th>
        ) : (
          <td key={at}>{words}</td>
        )
      })}
    </tr>
  )
}
