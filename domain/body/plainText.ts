import type { Block, Body, Flow, List, Table } from './Body'
import { footnotes } from './footnotes'
import { inlineText } from './inlineText'

/** A body as plain text: blocks with an empty line between, notes at the end. */
export function plainText(body: Body): string {
  const notes = footnotes(body).map(({ number, children }) => `${number}. ${inlineText(children)}`)
  return apart([...body.map(blockText), ...notes])
}

const apart = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'list':
      return listText(block, '')
    case 'quote':
      return apart([...block.blocks.map(blockText), inlineText(block.attribution)])
    case 'pullQuote':
      // The text contains these words already.
      return ''
    case 'figure':
      return inlineText(block.caption)
    case 'table':
      return tableText(block)
    case 'embed':
      return block.title
    case 'aside':
      return apart([block.title, ...block.blocks.map(blockText)])
    case 'rule':
      return ''
  }
}

function tableText({ caption, rows }: Table): string {
  const lines = rows.map((row) => row.map(({ blocks }) => blocks.map(flowText).join('\n')).join('\t'))
  return apart([inlineText(caption), lines.join('\n')])
}

const flowText = (block: Flow): string => (block.type === 'list' ? listText(block, '') : inlineText(block.children))

function listText({ ordered, start, items }: List, indent: string): string {
  return items
    .map(({ blocks }, at) => {
      const [first, ...others] = blocks
      const words = first?.type === 'paragraph' ? inlineText(first.children) : ''
      const inner = `${indent}  `
      const below = (first?.type === 'paragraph' ? others : blocks).map((block) =>
        block.type === 'list' ? listText(block, inner) : `${inner}${inlineText(block.children)}`,
      )
      return [`${indent}${ordered ? `${start + at}.` : '•'} ${words}`, ...below].join('\n')
    })
    .join('\n')
}
