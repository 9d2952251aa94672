import { decodeWordsBy, encodeWordsBy } from '@/domain/body/words'
import { nodeAt, textAt } from '@/domain/body/stored'
import { inlineBlock } from '@/domain/body/StoredBranch'
import type { TypedFootnote } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A note at its first mark; an older one holds plain words. */
export const footnote = {
  stored: ['inlineBlock:footnote'],
  decode(decoder, node, depth, inlines) {
    if (decoder.notes.isOpen) {
      decoder.fault('a note stands inside a note. Take it out.')
      return []
    }
    const fields = nodeAt(node, 'fields')
    const children = decoder.notes.inside(() => decodeWordsBy(inlines, decoder, fields, 'text', depth + 1))
    if (children.length === 0) {
      decoder.fault('a footnote has no words. Write them, or take it out.')
      return []
    }
    return [{ type: 'footnote', number: decoder.notes.add(textAt(fields, 'name').trim()), children }]
  },
  encode({ name, children }, idOf, inlines) {
    const text = encodeWordsBy(inlines, children, idOf)
    return inlineBlock('footnote', { text, ...(name ? { name } : {}) }, idOf)
  },
} as const satisfies InlineNode<TypedFootnote>
