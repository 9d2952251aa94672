import type { TypedFlow, TypedInline } from '@/domain/body/TypedBody'

import type { HtmlBlock, Place } from './Place'

/** Blocks for a place that holds paragraphs and lists alone, and the blocks that must stand after it. */
export interface Coerced {
  readonly flow: readonly TypedFlow[]
  readonly after: readonly HtmlBlock[]
}

/**
 * Blocks as paragraphs and lists, every word in its order: a heading becomes a bold paragraph, a table the paragraphs
 * of its cells; pictures are given apart.
 */
export function coerceFlow(blocks: readonly HtmlBlock[], { plainWeight }: Pick<Place, 'plainWeight'>): Coerced {
  const flow: TypedFlow[] = []
  const after: HtmlBlock[] = []
  for (const block of blocks) {
    const { flow: own, after: later } = coerced(block, plainWeight)
    flow.push(...own)
    after.push(...later)
  }
  return { flow, after }
}

const alone = (...flow: readonly TypedFlow[]): Coerced => ({ flow, after: [] })
const paragraph = (children: readonly TypedInline[] | undefined): TypedFlow[] =>
  children === undefined || children.length === 0 ? [] : [{ type: 'paragraph', children }]

function coerced(block: HtmlBlock, plainWeight: boolean): Coerced {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return alone(block)
    case 'heading':
      return alone(...paragraph(plainWeight ? block.children : bold(block.children)))
    case 'quote':
      return alone(...block.blocks, ...paragraph(block.attribution))
    case 'aside':
      return alone(...paragraph(titleOf(block.title)), ...block.blocks)
    case 'pullQuote':
      return alone(...paragraph(titleOf(block.text)))
    case 'table': {
      const cells = block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))
      return alone(...paragraph(block.caption), ...cells)
    }
    case 'embed':
      return alone(...paragraph([{ type: 'link', url: block.url, children: [{ type: 'text', text: block.title }] }]))
    case 'figure':
      return { flow: paragraph(block.caption), after: [{ ...block, caption: [] }] }
    case 'rule':
      return alone()
  }
}

const titleOf = (text: string | undefined): TypedInline[] => (text === undefined ? [] : [{ type: 'text', text }])

const bold = (children: readonly TypedInline[]): TypedInline[] =>
  children.map((child) => {
    if (child.type === 'text') return { ...child, bold: true }
    return child.type === 'link' || child.type === 'innerLink' ? { ...child, children: bold(child.children) } : child
  })

/** Blocks as running text, a line break between; pictures are given apart. */
export function coerceInlines(
  blocks: readonly HtmlBlock[],
  place: Pick<Place, 'plainWeight'>,
): {
  readonly inlines: readonly TypedInline[]
  readonly after: readonly HtmlBlock[]
} {
  const { flow, after } = coerceFlow(blocks, place)
  const lines = flow.flatMap(linesOf)
  return { inlines: lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'lineBreak' }, ...line])), after }
}

function linesOf(block: TypedFlow): (readonly TypedInline[])[] {
  if (block.type === 'paragraph') return [block.children]
  return block.items.flatMap((item) => item.blocks.flatMap(linesOf))
}
