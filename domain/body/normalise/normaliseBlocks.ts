import { isNode, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import { cleanElement } from './cleanElement'
import { partsOf } from './partsOf'
import { isInline, normaliseInlines } from './normaliseInlines'
import { normaliseList } from './normaliseList'
import type { Normaliser } from './Normaliser'
import { partsWithin } from './partsWithin'

/** Makes a block of a kind that only some places have; null where the place has no such block. */
export type Own = (node: StoredNode) => readonly StoredNode[] | null

/**
 * The parts as blocks: paragraphs, lists and what `own` makes; running text among them becomes paragraphs, and other
 * nodes are replaced by the blocks within.
 */
export function normaliseBlocks(normaliser: Normaliser, parts: readonly StoredNode[], own: Own): StoredNode[] {
  const blocks: StoredNode[] = []
  let run: StoredNode[] = []
  const endRun = () => {
    const children = normaliseInlines(normaliser, run, {})
    if (children.length > 0) blocks.push({ type: 'paragraph', version: 1, children })
    run = []
  }
  for (const part of parts) {
    if (isInline(part)) run.push(part)
    else {
      endRun()
      blocks.push(...normaliseBlock(normaliser, part, own))
    }
  }
  endRun()
  return blocks
}

function normaliseBlock(normaliser: Normaliser, node: StoredNode, own: Own): readonly StoredNode[] {
  const known = own(node)
  if (known !== null) return known
  switch (textAt(node, 'type')) {
    case 'paragraph': {
      const children = normaliseInlines(normaliser, partsOf(valueAt(node, 'children')), {})
      return [{ ...cleanElement(node), children }]
    }
    case 'list': {
      const list = normaliseList(normaliser, node)
      return list === null ? [] : [list]
    }
    default:
      return normaliseBlocks(normaliser, partsWithin(normaliser, node), own)
  }
}

/** A text of paragraphs and lists in a field of a block; null where there is none. */
export function normaliseFlow(normaliser: Normaliser, value: unknown): StoredNode | null {
  if (!isNode(value) || !isNode(valueAt(value, 'root'))) return null
  const root = value.root
  if (!isNode(root)) return null
  const children = normaliseBlocks(normaliser, partsOf(valueAt(root, 'children')), () => null)
  return { ...value, root: { ...cleanElement(root), children } }
}
