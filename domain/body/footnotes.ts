import type { Block, Body, Footnote, Inline, List } from './Body'

/** All notes of a body in reading order. */
export const footnotes = (body: Body): Footnote[] => body.flatMap((block) => inlinesOf(block).flatMap(notesOf))

function notesOf(inline: Inline): Footnote[] {
  if (inline.type === 'footnote') return [inline]
  return inline.type === 'link' ? inline.children.flatMap(notesOf) : []
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.children
    case 'list':
      return listInlines(block)
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ children }) => children))
    case 'pullQuote':
    case 'figure':
    case 'rule':
      return []
  }
}

const listInlines = ({ items }: List): Inline[] =>
  items.flatMap(({ children, sublist }) => [...children, ...(sublist ? listInlines(sublist) : [])])
