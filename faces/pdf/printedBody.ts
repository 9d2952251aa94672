import type { Block, Body, Flow, Inline, List } from '@/domain/body/Body'

import { printed } from './printed'
import { type Places, printedInlines } from './printedInlines'
import { printedPicture } from './printedPicture'
import { printedTable } from './printedTable'

/** Lists stand this deep in each other; deeper ones join the last of these, since the layout calls itself for each. */
const maxDepth = 6

/** The label of a heading in the layout. */
export const headingLabel = (anchor: string): string => `heading ${anchor}`

/** The text of a commentary as the layout reads it. */
export function printedBody(body: Body, places: Places): readonly object[] {
  const parts = {
    inlines: (inlines: readonly Inline[]) => printedInlines(inlines, places),
    flows: (blocks: readonly Flow[]) => blocks.flatMap((block) => flow(block, 1, places)),
  }
  let above = 0
  return body.flatMap((block) => {
    if (block.type !== 'heading') return printedBlock(block, parts, places)
    // No level is left out (ISO 14289-1, 7.4.2); the title stands above the first.
    above = Math.min(block.level - 1, above + 1)
    return [
      { type: 'heading', level: above, label: headingLabel(block.anchor), children: parts.inlines(block.children) },
    ]
  })
}

interface Parts {
  readonly inlines: (inlines: readonly Inline[]) => readonly object[]
  readonly flows: (blocks: readonly Flow[]) => readonly object[]
}

function printedBlock(block: Exclude<Block, { type: 'heading' }>, { inlines, flows }: Parts, places: Places) {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return flows([block])
    case 'quote':
      return [{ type: 'quote', blocks: flows(block.blocks), attribution: inlines(block.attribution) }]
    case 'pullQuote':
      return [{ type: 'pullQuote', lines: block.text.split('\n').map(printed) }]
    case 'figure':
      return [{ type: 'figure', picture: printedPicture(block.picture, block.caption, places) }]
    case 'table':
      return [printedTable(block, { inlines, flows })]
    case 'embed': {
      const words: Inline[] = [{ type: 'link', href: block.href, children: [{ type: 'text', text: block.title }] }]
      const picture = block.still && printedPicture(block.still, words, places)
      return [{ type: 'embed', words: inlines(words), address: printed(block.href), picture }]
    }
    case 'aside':
      return [{ type: 'aside', title: printed(block.title), blocks: flows(block.blocks) }]
    case 'rule':
      return [{ type: 'rule' }]
  }
}

function flow(block: Flow, depth: number, places: Places): readonly object[] {
  if (block.type === 'paragraph') return [{ type: 'paragraph', children: printedInlines(block.children, places) }]
  if (depth > maxDepth) return block.items.flatMap(({ blocks }) => blocks.flatMap((each) => flow(each, depth, places)))
  const items = block.items.map(({ blocks }) => blocks.flatMap((each) => flow(each, depth + 1, places)))
  return [{ type: 'list', ordered: block.ordered, start: block.start, tight: isTight(block), items }]
}

const isTight = ({ items }: List): boolean =>
  items.every(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph').length <= 1)
