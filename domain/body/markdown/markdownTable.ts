import type { Flow, Table, TableCell } from '@/domain/body/Body'
import { apart } from '@/domain/body/nodes/apart'

import { markdownLine, markdownLines } from './markdownLines'

/**
 * A table as GitHub’s Markdown where that can say it (a first row of headers, one paragraph a cell, nothing merged), else
 * as HTML with Markdown in its cells.
 */
export const markdownTable = (table: Table, flows: (blocks: readonly Flow[]) => string): string =>
  isSimple(table) ? pipes(table) : html(table, flows)

function isSimple({ caption, rows }: Table): boolean {
  const [first = [], ...others] = rows
  return (
    caption.length === 0 &&
    first.length > 0 &&
    first.every(({ header }) => header === 'column') &&
    others.every((row) => row.length === first.length && row.every(({ header }) => header === null)) &&
    rows.flat().every(isSimpleCell)
  )
}

const isSimpleCell = ({ colSpan, rowSpan, blocks }: TableCell): boolean =>
  colSpan === 1 && rowSpan === 1 && blocks.length <= 1 && blocks.every(({ type }) => type === 'paragraph')

function pipes({ rows }: Table): string {
  const lines = rows.map((row) => `| ${row.map(cellLine).join(' | ')} |`)
  const delimiter = `|${(rows[0] ?? []).map(() => ' --- |').join('')}`
  return [lines[0], delimiter, ...lines.slice(1)].join('\n')
}

const cellLine = ({ blocks: [block] }: TableCell): string =>
  block?.type === 'paragraph' ? markdownLine(block.children) : ''

// Empty lines between tags and words make Markdown read the words, notes included.
function html({ caption, rows }: Table, flows: (blocks: readonly Flow[]) => string): string {
  const words = caption.length === 0 ? [] : ['<caption>', markdownLines(caption), '</caption>']
  const lines = rows.map((row) => apart(['<tr>', ...row.map((cell) => htmlCell(cell, flows)), '</tr>']))
  return apart(['<table>', ...words, ...lines, '</table>'])
}

function htmlCell({ header, colSpan, rowSpan, blocks }: TableCell, flows: (blocks: readonly Flow[]) => string): string {
  const tag = header === null ? 'td' : 'th'
  const scope = header === null ? '' : ` scope="${header === 'row' ? 'row' : 'col'}"`
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return apart([`<${tag}${scope}${spans}>`, flows(blocks), `</${tag}>`])
}
