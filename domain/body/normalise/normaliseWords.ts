import { isNode, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { storedWords } from '@/domain/body/storedWords'

import { cleanElement } from './cleanElement'
import { partsOf } from './partsOf'

/**
 * The text of a field within a block as paragraphs: plain words are a paragraph a line, other blocks one each. Null
 * where there is none.
 */
export function normaliseWords(
  value: unknown,
  inlines: (parts: readonly StoredNode[]) => StoredNode[],
): StoredNode | null {
  const text = typeof value === 'string' ? storedWords(value) : value
  if (!isNode(text) || !isNode(valueAt(text, 'root'))) return null
  const root = nodeAt(text, 'root')
  const blocks = partsOf(valueAt(root, 'children')).flatMap((part) => {
    if (textAt(part, 'type') === 'paragraph')
      return [{ ...cleanElement(part), children: inlines(partsOf(valueAt(part, 'children'))) }]
    const words = inlines([part])
    return words.length === 0 ? [] : [{ type: 'paragraph', version: 1, children: words }]
  })
  return { ...text, root: { ...cleanElement(root), children: blocks } }
}
