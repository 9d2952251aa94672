import type { TypedLineBreak } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A new line within a paragraph. */
export const lineBreak: InlineNode<TypedLineBreak> = {
  stored: ['linebreak'],
  decode: () => [{ type: 'lineBreak' }],
  encode: () => ({ type: 'linebreak', version: 1 }),
}
