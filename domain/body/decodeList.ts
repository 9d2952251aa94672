import type { Inline, List, ListItem } from './Body'
import type { Decoder } from './Decoder'
import { decodeInline } from './decodeInlines'
import { type StoredNode, textAt } from './stored'

/** A list; one in an item of its own, as Lexical stores it, belongs to the item before. */
export function decodeList(decoder: Decoder, node: StoredNode, path: string, depth: number): List | null {
  const listType = textAt(node, 'listType')
  if (listType !== 'bullet' && listType !== 'number') {
    decoder.fault(path, 'A list here has bullets or numbers. Choose one of these.')
    return null
  }
  const items: ListItem[] = []
  for (const { node: stored, type, path: here } of decoder.children(node, path, depth)) {
    if (type !== 'listitem') {
      decoder.fault(here, 'Only items can stand in a list. Take this out.')
      continue
    }
    const item = decodeItem(decoder, stored, here, depth + 1)
    const before = items.at(-1)
    const belongsToBefore = before !== undefined && item.sublist !== undefined && item.children.length === 0
    if (belongsToBefore) items.splice(-1, 1, { ...before, sublist: joined(before.sublist, item.sublist) })
    else items.push(item)
  }
  return items.length === 0 ? null : { type: 'list', ordered: listType === 'number', items }
}

/** An item’s words, and the lists among them as one list after them. */
function decodeItem(decoder: Decoder, item: StoredNode, path: string, depth: number): ListItem {
  const children: Inline[] = []
  let sublist: List | undefined
  let resumes = false
  for (const { node, type, path: here } of decoder.children(item, path, depth)) {
    if (type === 'list') {
      const inner = decodeList(decoder, node, here, depth + 1)
      sublist = inner ? joined(sublist, inner) : sublist
      resumes = children.length > 0
      continue
    }
    if (resumes) children.push({ type: 'lineBreak' })
    resumes = false
    children.push(...decodeInline(decoder, node, type, here, depth))
  }
  return sublist ? { children, sublist } : { children }
}

const joined = (first: List | undefined, second: List): List =>
  first ? { ...first, items: [...first.items, ...second.items] } : second
