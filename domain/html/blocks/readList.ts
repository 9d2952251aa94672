import type { TypedFlow, TypedItem } from '@/domain/body/TypedBody'
import { startOf } from '@/domain/html/clean/ListEntry'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  hasWithin,
  isElement,
  wordsOf,
} from '@/domain/html/tree/HtmlNode'

import { coerceFlow } from './coerce'
import type { HtmlBlock, Place, Reading } from './Place'

/** Levels of lists in lists; below, items become paragraphs of the item above. */
const maxDepth = 6

/** A list, and after it what cannot stand in one; none where nothing is in it. */
export function readList(reading: Reading, node: HtmlElement, place: Place): HtmlBlock[] {
  if (place.listDepth >= maxDepth) {
    reading.findings.add(`A list more than ${maxDepth} levels deep became paragraphs.`, wordsOf([node]))
    return reading.blocks(
      node.children.flatMap((child) => (isItem(child) ? child.children : [child])),
      place,
    )
  }
  const after: HtmlBlock[] = []
  const items: TypedItem[] = []
  const inside = { ...place, listDepth: place.listDepth + 1 }
  for (const { nodes, isOwn } of itemsOf(node.children)) {
    const { flow, after: later } = coerceFlow(reading.blocks(nodes, inside), inside)
    after.push(...later)
    if (flow.length === 0) continue
    const last = items.at(-1)
    const belongsToLast = last !== undefined && (!isOwn || flow.every(({ type }) => type === 'list'))
    if (belongsToLast) items.splice(-1, 1, { blocks: appended(last.blocks, flow) })
    else items.push({ blocks: appended([], flow) })
  }
  if (items.length === 0) return after
  const ordered = node.tag === 'ol'
  const start = ordered ? startOf(node) : null
  if (ordered && /^[aAiI]$/.test(attributeOf(node, 'type'))) {
    reading.findings.add('A list with letters is numbered now.', wordsOf(node.children.slice(0, 2)))
  }
  return [{ type: 'list', ordered, ...(start === null || start === 1 ? {} : { start }), items }, ...after]
}

const isItem = (node: HtmlNode): node is HtmlElement => isElement(node) && node.tag === 'li'

/** The items of a list; a list directly in it, as Google Docs writes it, belongs to the item before. */
function itemsOf(nodes: readonly HtmlNode[]): { nodes: readonly HtmlNode[]; isOwn: boolean }[] {
  return nodes.flatMap((node) => {
    if (isItem(node)) return [{ nodes: node.children, isOwn: true }]
    const isWrapper =
      isElement(node) &&
      !/^([uo]l|table)$/.test(node.tag) &&
      hasWithin(node, ({ tag }) => tag === 'li') &&
      !holdsList(node)
    if (isWrapper) return itemsOf(node.children)
    return [{ nodes: [node], isOwn: !(isElement(node) && /^[uo]l$/.test(node.tag)) }]
  })
}

const holdsList = (node: HtmlElement): boolean => hasWithin(node, ({ tag }) => tag === 'ul' || tag === 'ol')

/** The blocks of an item with two inner lists of a kind, one after the other, as one: so the store keeps them. */
function appended(blocks: readonly TypedFlow[], more: readonly TypedFlow[]): TypedFlow[] {
  const all = [...blocks]
  for (const block of more) {
    const last = all.at(-1)
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      all.splice(-1, 1, { ...last, items: [...last.items, ...block.items] })
    } else all.push(block)
  }
  return all
}
