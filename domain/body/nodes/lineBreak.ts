import type { TypedLineBreak } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A new line within a paragraph. */
export const lineBreak = {
  stored: ['linebreak'],
  decode: () => [{ type: 'lineBreak' }],
  encode: () => ({ type: 'linebreak', version: 1 }),
} as const satisfies InlineNode<TypedLineBreak>
