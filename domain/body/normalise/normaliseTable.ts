import { type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import { cleanElement, isCount } from './cleanElement'
import { partsOf } from './partsOf'
import { normaliseBlocks } from './normaliseBlocks'
import type { Normaliser } from './Normaliser'

const maxSpan = 1000

/** A table of rows of cells; what stands between rows or cells is one of its own. Null where it has no cell. */
export function normaliseTable(normaliser: Normaliser, node: StoredNode): StoredNode | null {
  const rows = wrapped(node, 'tablerow').map((row) => {
    const cells = wrapped(row, 'tablecell').map((cell) => normaliseCell(normaliser, cell))
    return { ...cleanElement(row), children: cells }
  })
  const children = rows.filter((row) => row.children.length > 0)
  return children.length === 0 ? null : { ...cleanElement(node), children }
}

/** The children of a node, each of them of this type. */
const wrapped = (node: StoredNode, type: string): StoredNode[] =>
  partsOf(valueAt(node, 'children')).map((part) =>
    textAt(part, 'type') === type ? part : { type, version: 1, children: [part] },
  )

function normaliseCell(normaliser: Normaliser, cell: StoredNode): StoredNode {
  const blocks = normaliseBlocks(normaliser, partsOf(valueAt(cell, 'children')), () => null)
  const kept = { ...cleanElement(cell) }
  for (const key of ['colSpan', 'rowSpan']) if (key in kept && !isCount(kept[key], 1, maxSpan)) kept[key] = 1
  if ('headerState' in kept && !isCount(kept.headerState, 0, 3)) kept.headerState = 0
  return { ...kept, children: blocks.length > 0 ? blocks : [{ type: 'paragraph', version: 1, children: [] }] }
}
