import { isNode, type StoredNode, valueAt } from './stored'

const deepest = 64
const withFields = ['block', 'inlineBlock']

/**
 * A stored text that the editor’s own code can traverse: children that are no nodes, blocks without fields and levels
 * below 64 are left out, children that are no list become none; null where there is no root.
 */
export function walkable(stored: unknown): { readonly text: StoredNode | null; readonly lost: number } {
  if (!isNode(stored) || !isNode(stored.root)) return { text: null, lost: stored === null ? 0 : 1 }
  const counter = { lost: 0 }
  return { text: { ...stored, root: pruned(stored.root, counter, 1) }, lost: counter.lost }
}

function pruned(node: StoredNode, counter: { lost: number }, depth: number): StoredNode {
  if (!('children' in node)) return depth === 1 ? { ...node, children: [] } : node
  const given = valueAt(node, 'children')
  const list: readonly unknown[] = Array.isArray(given) && depth < deepest ? given : []
  const children = list.filter(isPart)
  counter.lost += children.length < list.length || list !== given ? 1 : 0
  return { ...node, children: children.map((child) => pruned(child, counter, depth + 1)) }
}

const isPart = (child: unknown): child is StoredNode =>
  isNode(child) && !(withFields.some((type) => type === child.type) && !isNode(child.fields))
