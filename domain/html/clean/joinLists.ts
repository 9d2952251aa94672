import { type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

import { startOf } from './ListEntry'

/**
 * Lists that LibreOffice parts where their kind changes: a list of nothing but lists belongs to the item before it, and
 * one that counts on from the list before is its second half.
 */
export function joinLists(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const joined: HtmlNode[] = []
  for (const given of nodes) {
    const node = isElement(given) ? { ...given, children: joinLists(given.children) } : given
    const at = joined.findLastIndex((before) => isElement(before) || before.trim() !== '')
    const before = joined[at]
    const whole = isList(before) && isList(node) ? joinedList(before, node) : null
    if (whole !== null) joined.splice(at, joined.length - at, whole)
    else joined.push(node)
  }
  return joined
}

const isList = (node: HtmlNode | undefined): node is HtmlElement => isElement(node) && /^[uo]l$/.test(node.tag)
const itemsOf = (list: HtmlElement): HtmlElement[] => list.children.filter(isElement).filter(({ tag }) => tag === 'li')

const holdsListsOnly = (node: HtmlElement): boolean =>
  node.children.every((child) => (isElement(child) ? isList(child) : child.trim() === ''))

function joinedList(before: HtmlElement, list: HtmlElement): HtmlElement | null {
  const items = itemsOf(before).filter((item) => !holdsListsOnly(item))
  const onlyLists = holdsListsOnly(list) || itemsOf(list).every(holdsListsOnly)
  const start = startOf(list)
  const countsOn =
    before.tag === 'ol' && list.tag === 'ol' && start !== null && start === (startOf(before) ?? 1) + items.length
  if (items.length === 0 || !(onlyLists || (countsOn && start > 1))) return null
  return { ...before, children: [...before.children, ...list.children] }
}
