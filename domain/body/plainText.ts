import type { Block, Body, List } from './Body'
import { inlineText } from './decodeLexical'
import { footnotes } from './footnotes'

/** A body as plain text: blocks with an empty line between, notes at the end. */
export function plainText(body: Body): string {
  const notes = footnotes(body).map(({ number, text }) => `${number}. ${text}`)
  return [...body.map(blockText), ...notes].filter((text) => text !== '').join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children)
    case 'list':
      return listText(block, '')
    case 'pullQuote':
      // The text contains these words already.
      return ''
    case 'figure':
      return block.caption
    case 'table':
      return block.rows.map((row) => row.map(({ children }) => inlineText(children)).join('\t')).join('\n')
    case 'rule':
      return ''
  }
}

function listText({ ordered, items }: List, indent: string): string {
  return items
    .map(({ children, sublist }, at) => {
      const line = `${indent}${ordered ? `${at + 1}.` : '•'} ${inlineText(children)}`
      return sublist ? `${line}\n${listText(sublist, `${indent}  `)}` : line
    })
    .join('\n')
}
