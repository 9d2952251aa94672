import { isNode, type StoredNode } from '@/domain/body/stored'

/** The parts in a list of children: nodes, and strings as runs of text; what is neither is left out. */
export function partsOf(children: unknown): StoredNode[] {
  const list: readonly unknown[] = Array.isArray(children) ? children : []
  return list.flatMap((child) => {
    if (isNode(child)) return [child]
    return typeof child === 'string' && child !== '' ? [{ type: 'text', version: 1, text: child, format: 0 }] : []
  })
}
