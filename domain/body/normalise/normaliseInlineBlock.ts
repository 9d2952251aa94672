import { nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import type { Around } from './Around'
import { cleanLeaf } from './cleanElement'
import { cleanWords } from './cleanText'
import { normaliseWords } from './normaliseWords'
import type { Normaliser } from './Normaliser'
import { partsWithin } from './partsWithin'

type Inlines = (normaliser: Normaliser, parts: readonly StoredNode[], around: Around) => StoredNode[]

/** A note or a further mark of one; other blocks among words, and notes in notes, become their words. */
export function normaliseInlineBlock(
  normaliser: Normaliser,
  node: StoredNode,
  around: Around,
  inlines: Inlines,
): StoredNode[] {
  const fields = nodeAt(node, 'fields')
  const blockType = textAt(fields, 'blockType')
  const name = cleanWords(textAt(fields, 'name'))
  if (around.inNote !== true && blockType === 'noteReference')
    return [{ ...cleanLeaf(node), fields: { ...fields, name } }]
  if (around.inNote !== true && blockType === 'footnote') {
    const inNote = (parts: readonly StoredNode[]) => inlines(normaliser, parts, { inNote: true })
    const text = normaliseWords(valueAt(fields, 'text'), inNote)
    return [{ ...cleanLeaf(node), fields: { ...fields, text, ...('name' in fields ? { name } : {}) } }]
  }
  return inlines(normaliser, partsWithin(normaliser, node), around)
}
