import { isNode, type StoredNode } from './stored'

/**
 * A stored text that was decoded without fault, without the styles that pasting adds and with its words in Unicode’s
 * composed form (NFC); everything else is unchanged.
 */
export function tidied(node: StoredNode): StoredNode {
  const kept: Record<string, unknown> = { ...node }
  for (const name of ['style', 'textStyle']) if (name in kept) kept[name] = ''
  if (typeof kept.text === 'string') kept.text = kept.text.normalize('NFC')
  for (const name of ['root', 'fields']) if (isNode(kept[name])) kept[name] = tidied(kept[name])
  if (Array.isArray(kept.children)) {
    const children: readonly unknown[] = kept.children
    kept.children = children.map((child) => (isNode(child) ? tidied(child) : child))
  }
  return kept
}
