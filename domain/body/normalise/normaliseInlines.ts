import { type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import type { Around } from './Around'
import { cleanLeaf } from './cleanElement'
import { cleanText } from './cleanText'
import { partsOf } from './partsOf'
import { Line } from './Line'
import { normaliseInlineBlock } from './normaliseInlineBlock'
import { normaliseLink } from './normaliseLink'
import type { Normaliser } from './Normaliser'
import { partsWithin } from './partsWithin'

const inline: readonly string[] = ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']

/** Whether a node is one of running text. */
export const isInline = (node: StoredNode): boolean => inline.includes(textAt(node, 'type'))

/** The parts as running text; blocks among them become lines of it. */
export function normaliseInlines(normaliser: Normaliser, parts: readonly StoredNode[], around: Around): StoredNode[] {
  const line = new Line(1)
  for (const part of parts) {
    if (isInline(part)) line.add(normaliseInline(normaliser, part, around))
    else line.addBlock(normaliseInlines(normaliser, partsWithin(normaliser, part), around))
  }
  return line.nodes
}

/** One node of running text; a link that leads nowhere becomes its words. */
export function normaliseInline(normaliser: Normaliser, node: StoredNode, around: Around): StoredNode[] {
  switch (textAt(node, 'type')) {
    case 'text':
      return cleanText(normaliser, node)
    case 'linebreak':
      return [{ type: 'linebreak', version: 1 }]
    case 'tab':
      return [{ ...cleanLeaf(node), text: '\t' }]
    case 'inlineBlock':
      return normaliseInlineBlock(normaliser, node, around, normaliseInlines)
    default: {
      const parts = partsOf(valueAt(node, 'children'))
      return normaliseLink(normaliser, node, around, (inside) => normaliseInlines(normaliser, parts, inside))
    }
  }
}
