import { hasVisibleText } from '@/domain/text'
import { nodeAt } from '@/domain/body/stored'
import { ownBlock } from '@/domain/body/StoredBranch'

import type { BlockNode } from './BlockNode'

/** Words of the commentary itself, repeated large. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly text: string
}

/** A pull quote; plain text has its words already, where the commentary says them. */
export const pullQuote = {
  stored: ['block:pullQuote'],
  decode(decoder, node) {
    const text = decoder.text(nodeAt(node, 'fields'), 'text')
    if (!hasVisibleText(text)) decoder.fault('a pull quote has no words. Write them, or take it out.')
    return hasVisibleText(text) ? { type: 'pullQuote', text } : null
  },
  encode: ({ text }, idOf) => [ownBlock('pullQuote', { text }, idOf)],
  plainText: () => '',
  inlines: () => [],
} as const satisfies BlockNode<PullQuote, PullQuote>
