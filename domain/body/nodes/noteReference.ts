import { nodeAt, textAt } from '@/domain/body/stored'
import { inlineBlock } from '@/domain/body/StoredBranch'
import type { TypedNoteReference } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A further mark of a note that stands before it. */
export const noteReference = {
  stored: ['inlineBlock:noteReference'],
  decode(decoder, node) {
    const name = textAt(nodeAt(node, 'fields'), 'name').trim()
    const reference = decoder.notes.isOpen ? null : decoder.notes.refer(name)
    if (reference) return [{ type: 'noteReference', ...reference }]
    decoder.fault(
      `a mark repeats a note called “${name.slice(0, 60)}”, and none of that name stands before it. Name the note, or take the mark out.`,
    )
    return []
  },
  encode: ({ name }, idOf) => inlineBlock('noteReference', { name }, idOf),
} as const satisfies InlineNode<TypedNoteReference>
