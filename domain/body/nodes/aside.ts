import { hasVisibleText } from '@/domain/text'
import { decodeField } from '@/domain/body/decodeFlow'
import { nodeAt } from '@/domain/body/stored'
import { ownBlock, richText } from '@/domain/body/StoredBranch'

import { apart } from './apart'
import type { BlockNode } from './BlockNode'
import { flow, type Flow, type TypedFlow } from './flow'

/** A box beside the text. */
export interface Aside {
  readonly type: 'aside'
  /** Empty for none. */
  readonly title: string
  readonly blocks: readonly Flow[]
}

export interface TypedAside {
  readonly type: 'aside'
  readonly title?: string
  readonly blocks: readonly TypedFlow[]
}

/** A box of paragraphs and lists. */
export const aside = {
  stored: ['block:aside'],
  decode(decoder, node, depth) {
    const fields = nodeAt(node, 'fields')
    const title = decoder.text(fields, 'title')
    const blocks = decodeField(decoder, fields, 'text', depth + 1)
    if (blocks.length === 0) decoder.fault('a box has no words. Write them, or take it out.')
    return blocks.length === 0 ? null : { type: 'aside', title: hasVisibleText(title) ? title : '', blocks }
  },
  encode: ({ title = '', blocks }, idOf) => [
    ownBlock('aside', { title, text: richText(flow.encode(blocks, idOf)) }, idOf),
  ],
  plainText: ({ title, blocks }) => apart([title, ...flow.plainTexts(blocks)]),
  inlines: ({ blocks }) => flow.inlines(blocks),
} as const satisfies BlockNode<Aside, TypedAside>
