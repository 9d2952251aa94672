import { hasContent } from '@/domain/body/hasContent'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import { branch } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

import type { BlockNode } from './BlockNode'
import { decodeInlines, encodeInlines } from './inlines'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface TypedParagraph {
  readonly type: 'paragraph'
  readonly children: readonly TypedInline[]
}

/** A paragraph; an empty line is none. */
export const paragraph = {
  stored: ['paragraph'],
  decode(decoder, node, depth) {
    const children = decodeInlines(decoder, node, depth + 1)
    return hasContent(children) ? { type: 'paragraph', children } : null
  },
  encode: ({ children }, idOf) => [
    branch('paragraph', encodeInlines(children, idOf), { textFormat: 0, textStyle: '' }),
  ],
  plainText: ({ children }) => inlineText(children),
  inlines: ({ children }) => children,
} as const satisfies BlockNode<Paragraph, TypedParagraph>
