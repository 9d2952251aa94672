import { type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import type { Around } from './Around'
import { cleanElement, isCount } from './cleanElement'
import { partsOf } from './partsOf'
import { Line } from './Line'
import { isInline, normaliseInline, normaliseInlines } from './normaliseInlines'
import type { Normaliser } from './Normaliser'
import { partsWithin } from './partsWithin'

/** Lists stand in lists at most this deep; deeper ones become words of their item. */
const maxLevels = 8
const maxStart = 1_000_000

/** A list of items with bullets or numbers; null where it has no item. */
export function normaliseList(normaliser: Normaliser, node: StoredNode, level = 1): StoredNode | null {
  const given = textAt(node, 'listType')
  if (given !== 'bullet' && given !== 'number')
    normaliser.record('a list has neither bullets nor numbers', 'It has bullets now.')
  const listType = given === 'number' ? 'number' : 'bullet'
  const children = itemsOf(partsOf(valueAt(node, 'children'))).map((item, at) => ({
    ...cleanElement(item),
    value: isCount(valueAt(item, 'value'), 0, maxStart * 2) ? valueAt(item, 'value') : at + 1,
    children: normaliseItem(normaliser, partsOf(valueAt(item, 'children')), level),
  }))
  if (children.length === 0) return null
  const start = valueAt(node, 'start')
  return {
    ...cleanElement(node),
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start: isCount(start, 0, maxStart) ? start : 1,
    children,
  }
}

/** The items of a list; what stands between them is an item of its own. */
function itemsOf(parts: readonly StoredNode[]): StoredNode[] {
  return parts.map((part) =>
    textAt(part, 'type') === 'listitem' ? part : { type: 'listitem', version: 1, children: [part] },
  )
}

/** The words and lists of an item; paragraphs, which Lexical would glue together, have an empty line between. */
function normaliseItem(normaliser: Normaliser, parts: readonly StoredNode[], level: number): StoredNode[] {
  const line = new Line(2)
  const around: Around = {}
  for (const part of parts) {
    const list =
      textAt(part, 'type') === 'list' && level < maxLevels ? normaliseList(normaliser, part, level + 1) : null
    if (list !== null) line.addBlock([list])
    else if (isInline(part)) line.add(normaliseInline(normaliser, part, around))
    else line.addBlock(normaliseInlines(normaliser, partsWithin(normaliser, part), around))
  }
  return line.nodes
}
