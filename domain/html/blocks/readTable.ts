import type { TypedCell } from '@/domain/body/TypedBody'
import { attributeOf, type HtmlElement, type HtmlNode, hasWithin, isElement } from '@/domain/html/tree/HtmlNode'

import { coerceFlow, coerceInlines } from './coerce'
import { headingLevel } from './headingLevel'
import type { HtmlBlock, Place, Reading } from './Place'
import { fittedRows } from './fittedRows'

interface Row {
  readonly cells: readonly HtmlElement[]
  readonly inHead: boolean
}

/**
 * A table, and after it what cannot stand in one. One that only arranges things (a single column, a table or headings
 * in it) becomes what is in it.
 */
export function readTable(reading: Reading, node: HtmlElement, place: Place): HtmlBlock[] {
  const rows = rowsOf(node.children, false).filter(({ cells }) => cells.length > 0)
  if (arranges(node, rows)) return reading.blocks(node.children, place)
  const after: HtmlBlock[] = []
  const read = rows.map(({ cells, inHead }, row) =>
    cells.map((cell, column): TypedCell => {
      const isHeader = cell.tag === 'th' || inHead
      const inside = { ...place, plainWeight: isHeader || place.plainWeight }
      const { flow, after: later } = coerceFlow(reading.blocks(cell.children, inside), inside)
      after.push(...later)
      return { ...headerOf(cell, inHead || row === 0, column === 0, inHead), ...spansOf(cell), blocks: flow }
    }),
  )
  const own = captionOf(node)
  const caption = own === null ? [] : coerceInlines(reading.blocks(own.children, place), place).inlines
  const stray = reading.blocks(strayNodes(node.children), place)
  const fitted = fittedRows(read)
  if (fitted.length === 0) return [...stray, ...after]
  return [...stray, { type: 'table', ...(caption.length > 0 ? { caption } : {}), rows: fitted }, ...after]
}

function rowsOf(nodes: readonly HtmlNode[], inHead: boolean): Row[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return []
    if (node.tag === 'tr') return [{ cells: node.children.filter(isElement).filter(isCell), inHead }]
    return /^t(head|body|foot)$/.test(node.tag) ? rowsOf(node.children, node.tag === 'thead') : []
  })
}

const isCell = ({ tag }: HtmlElement): boolean => tag === 'td' || tag === 'th'

const captionOf = (node: HtmlElement): HtmlElement | null =>
  node.children.filter(isElement).find(({ tag }) => tag === 'caption') ?? null

/** What stands in a table outside its rows, which a browser shows above it. */
const strayNodes = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.filter((node) => !isElement(node) || !/^(tr|t(head|body|foot)|caption)$/.test(node.tag))

function arranges(node: HtmlElement, rows: readonly Row[]): boolean {
  const role = attributeOf(node, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (rows.every(({ cells }) => cells.length <= 1)) return true
  return node.children.some((child) =>
    hasWithin(child, (inner) => inner.tag === 'table' || headingLevel(inner) !== null),
  )
}

function headerOf(cell: HtmlElement, inTop: boolean, isFirst: boolean, inHead: boolean): Pick<TypedCell, 'header'> {
  if (cell.tag !== 'th' && !inHead) return {}
  const scope = attributeOf(cell, 'scope').toLowerCase()
  if (scope.startsWith('row')) return { header: 'row' }
  if (scope.startsWith('col') || inTop) return { header: 'column' }
  return { header: isFirst ? 'row' : 'column' }
}

function spansOf(cell: HtmlElement): Pick<TypedCell, 'colSpan' | 'rowSpan'> {
  const [colSpan, rowSpan] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}

function spanOf(cell: HtmlElement, name: string): number {
  const said = Number.parseInt(attributeOf(cell, name) || '1', 10)
  return Number.isSafeInteger(said) && said >= 1 ? Math.min(said, 100) : 1
}
