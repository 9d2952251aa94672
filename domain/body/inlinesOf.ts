import type { Block, Inline } from './Body'

/** All running text of a block in reading order. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
    case 'quote':
      return [...block.blocks.flatMap(inlinesOf), ...block.attribution]
    case 'table':
      return [...block.caption, ...block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(inlinesOf))]
    case 'figure':
      return block.caption
    case 'aside':
      return block.blocks.flatMap(inlinesOf)
    case 'pullQuote':
    case 'embed':
    case 'rule':
      return []
  }
}
