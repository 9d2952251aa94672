import { decodeField } from '@/domain/body/decodeFlow'
import { fieldWords } from '@/domain/body/fieldWords'
import { hasContent } from '@/domain/body/hasContent'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import { nodeAt, textAt } from '@/domain/body/stored'
import { branch, ownBlock, richText } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

import { apart } from './apart'
import type { BlockNode } from './BlockNode'
import { flow, type Flow, type TypedFlow } from './flow'
import { decodeInlines, encodeInlines } from './inlines'

/** A quotation of somebody else, set apart. */
export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Flow[]
  /** Who said or wrote it; empty for nobody named. */
  readonly attribution: readonly Inline[]
}

export interface TypedQuote {
  readonly type: 'quote'
  readonly blocks: readonly TypedFlow[]
  /** Who said or wrote it, and where. */
  readonly attribution?: readonly TypedInline[]
}

/** A quotation: one paragraph of nobody’s is Lexical’s own, others are a block. */
export const quote = {
  stored: ['quote', 'block:quotation'],
  decode(decoder, node, depth) {
    if (textAt(node, 'type') === 'quote') {
      const children = decodeInlines(decoder, node, depth + 1)
      return hasContent(children) ? { type: 'quote', blocks: [{ type: 'paragraph', children }], attribution: [] } : null
    }
    const fields = nodeAt(node, 'fields')
    const blocks = decodeField(decoder, fields, 'text', depth + 1)
    const attribution = fieldWords.decode(decoder, fields, 'attribution', depth + 1)
    if (blocks.length === 0) decoder.fault('a quotation has no words. Write them, or take it out.')
    return blocks.length === 0 ? null : { type: 'quote', blocks, attribution }
  },
  encode({ blocks, attribution = [] }, idOf) {
    const [first, ...others] = blocks
    if (first?.type === 'paragraph' && others.length === 0 && attribution.length === 0)
      return [branch('quote', encodeInlines(first.children, idOf))]
    const text = richText(flow.encode(blocks, idOf))
    return [ownBlock('quotation', { text, attribution: fieldWords.encode(attribution, idOf) }, idOf)]
  },
  plainText: ({ blocks, attribution }) => apart([...flow.plainTexts(blocks), inlineText(attribution)]),
  inlines: ({ blocks, attribution }) => [...flow.inlines(blocks), ...attribution],
} as const satisfies BlockNode<Quote, TypedQuote>
