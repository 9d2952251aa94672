import type { List, ListItem } from './Body'
import type { Decoder } from './Decoder'
import { decodeInlines } from './decodeInlines'
import { isNode, type StoredNode, textAt, valueAt } from './stored'

/** A list; one that stands in an item of its own, as Lexical stores it, belongs to the item before. */
export function decodeList(decoder: Decoder, node: StoredNode, path: string, depth: number): List | null {
  const listType = textAt(node, 'listType')
  if (listType !== 'bullet' && listType !== 'number') {
    decoder.fault(path, 'A list here has bullets or numbers. Choose one of these.')
    return null
  }
  const items: ListItem[] = []
  for (const { node: item, type, path: here } of decoder.children(node, path, depth)) {
    if (type !== 'listitem') {
      decoder.fault(here, 'Only items can stand in a list. Take this out.')
      continue
    }
    const inner = innerList(item)
    const sublist = inner && decodeList(decoder, inner, `${here}.children[0]`, depth + 2)
    const before = items.pop()
    if (sublist && before) items.push({ ...before, sublist })
    else if (sublist) items.push({ children: [], sublist })
    else {
      if (before) items.push(before)
      if (!inner) items.push({ children: decodeInlines(decoder, item, here, depth + 1) })
    }
  }
  return items.length === 0 ? null : { type: 'list', ordered: listType === 'number', items }
}

function innerList(item: StoredNode): StoredNode | null {
  const children = valueAt(item, 'children')
  const items: unknown[] = Array.isArray(children) ? children : []
  const [first] = items
  return isNode(first) && textAt(first, 'type') === 'list' ? first : null
}
