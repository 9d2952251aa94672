import type { Block, Body, Flow, Picture } from './Body'
import type { Inline } from './Inline'

/** The changes that a form of a text makes to its nodes. */
export interface Changes {
  /** The running text in place of one node; what stands within a link or a note is changed before it. */
  inline(inline: Inline): readonly Inline[]
  picture(picture: Picture): Picture
  /** The address of an embed. */
  href(href: string): string
}

/** A body with every node of running text, image and embed changed. */
export const mapBody = (body: Body, changes: Changes): Body => body.map((block) => mapBlock(block, changes))

function mapBlock(block: Block, changes: Changes): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, children: mapInlines(block.children, changes) }
    case 'paragraph':
    case 'list':
      return mapFlow(block, changes)
    case 'quote':
      return {
        ...block,
        blocks: mapFlows(block.blocks, changes),
        attribution: mapInlines(block.attribution, changes),
      }
    case 'figure':
      return { ...block, picture: changes.picture(block.picture), caption: mapInlines(block.caption, changes) }
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: mapFlows(cell.blocks, changes) })))
      return { ...block, caption: mapInlines(block.caption, changes), rows }
    }
    case 'embed':
      return { ...block, href: changes.href(block.href), still: block.still && changes.picture(block.still) }
    case 'aside':
      return { ...block, blocks: mapFlows(block.blocks, changes) }
    case 'pullQuote':
    case 'rule':
      return block
  }
}

const mapFlows = (blocks: readonly Flow[], changes: Changes): Flow[] => blocks.map((block) => mapFlow(block, changes))

const mapFlow = (block: Flow, changes: Changes): Flow =>
  block.type === 'list'
    ? { ...block, items: block.items.map((item) => ({ ...item, blocks: mapFlows(item.blocks, changes) })) }
    : { ...block, children: mapInlines(block.children, changes) }

const mapInlines = (inlines: readonly Inline[], changes: Changes): Inline[] =>
  inlines.flatMap((inline) =>
    changes.inline(
      inline.type === 'link' || inline.type === 'footnote'
        ? { ...inline, children: mapInlines(inline.children, changes) }
        : inline,
    ),
  )
