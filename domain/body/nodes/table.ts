import { decodeFlow } from '@/domain/body/decodeFlow'
import type { Decoder } from '@/domain/body/Decoder'
import { fieldWords } from '@/domain/body/fieldWords'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import type { NamedBlock } from '@/domain/body/placeOf'
import { type StoredNode, valueAt } from '@/domain/body/stored'
import { branch, ownBlock, type StoredBranch } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

import { apart } from './apart'
import type { BlockNode } from './BlockNode'
import { flow, type Flow, type TypedFlow } from './flow'

export interface Table {
  readonly type: 'table'
  /** Empty for none. */
  readonly caption: readonly Inline[]
  /** Each row names only the cells that begin in it, as in HTML. */
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  /** Whether the cell is the header of its column or of its row; null for data. */
  readonly header: 'column' | 'row' | null
  readonly colSpan: number
  readonly rowSpan: number
  readonly blocks: readonly Flow[]
}

export interface TypedTable {
  readonly type: 'table'
  readonly caption?: readonly TypedInline[]
  /** Each row names only the cells that begin in it, as in HTML. */
  readonly rows: readonly (readonly TypedCell[])[]
}

export interface TypedCell {
  /** Whether the cell is the header of its column or of its row; left out for data. */
  readonly header?: 'column' | 'row'
  /** Columns and rows that the cell covers; 1 where they are left out. */
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly blocks: readonly TypedFlow[]
}

/** The stored block that holds the caption of the table right after it. */
export const storedCaption = 'block:tableCaption' satisfies NamedBlock

/** A table; its caption stands as a block before it, since Lexical’s tables have none. */
export const table = {
  stored: ['table'],
  decode(decoder, node, depth) {
    const caption = decoder.takeCaption()
    const rows: TableCell[][] = []
    for (const { node: row, type } of decoder.children(node, depth + 1)) {
      if (type === 'tablerow') rows.push(decodeRow(decoder, row, depth + 2))
      else decoder.fault('something stands in a table that is no row. Take it out.')
    }
    return rows.length === 0 ? null : { type: 'table', caption, rows }
  },
  encode({ caption = [], rows }, idOf) {
    const words = fieldWords.encode(caption, idOf)
    const cells = (row: readonly TypedCell[]) => row.map((cell) => encodeCell(cell, idOf))
    const stored = branch(
      'table',
      rows.map((row) => branch('tablerow', cells(row))),
    )
    return words === null ? [stored] : [ownBlock('tableCaption', { text: words }, idOf), stored]
  },
  plainText({ caption, rows }) {
    const lines = rows.map((row) => row.map(({ blocks }) => flow.plainTexts(blocks).join('\n')).join('\t'))
    return apart([inlineText(caption), lines.join('\n')])
  },
  inlines: ({ caption, rows }) => [...caption, ...rows.flat().flatMap(({ blocks }) => flow.inlines(blocks))],
} as const satisfies BlockNode<Table, TypedTable>

function decodeRow(decoder: Decoder, node: StoredNode, depth: number): TableCell[] {
  const cells: TableCell[] = []
  for (const { node: cell, type } of decoder.children(node, depth)) {
    if (type === 'tablecell') {
      cells.push({
        header: headerOf(valueAt(cell, 'headerState')),
        colSpan: spanOf(cell, 'colSpan'),
        rowSpan: spanOf(cell, 'rowSpan'),
        blocks: decodeFlow(decoder, cell, depth + 1),
      })
    } else decoder.fault('something stands in a row that is no cell. Take it out.')
  }
  return cells
}

/** Lexical’s states of a cell: in a row of headers, in a column of headers; 3 is in both. */
const headerStates = { column: 1, row: 2 } as const

function headerOf(state: unknown): TableCell['header'] {
  if (state === headerStates.row) return 'row'
  return state === headerStates.column || state === 3 ? 'column' : null
}

/** Cells beyond this many columns or rows are not merged. */
const maxSpan = 1000

function spanOf(cell: StoredNode, key: 'colSpan' | 'rowSpan'): number {
  const span = valueAt(cell, key)
  return typeof span === 'number' && Number.isSafeInteger(span) && span >= 1 && span <= maxSpan ? span : 1
}

function encodeCell({ header, colSpan = 1, rowSpan = 1, blocks }: TypedCell, idOf: () => string): StoredBranch {
  const children = flow.encode(blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }], idOf)
  return branch('tablecell', children, {
    headerState: header ? headerStates[header] : 0,
    colSpan,
    rowSpan,
    backgroundColor: null,
  })
}
