import { attributeOf, hasClass, type HtmlElement, isElement } from '@/domain/html/tree/HtmlNode'

import { type ListEntry, startOf } from './ListEntry'

/**
 * The items of a list that Word for the web or a saved Google document writes on its own, with the level that its
 * attributes or its class give; none where the element is an ordinary list.
 */
export function webEntries(node: HtmlElement, within: boolean): readonly ListEntry[] {
  const list = soleList(node)
  if (list === null) return []
  const google = /\blst-(kix_\w+?|\w+?)-(\d)\b/.exec(attributeOf(list, 'class'))
  const items = list.children.filter(isElement)
  if (items.length === 0 || items.some(({ tag }) => tag !== 'li')) return []
  const isWeb = items.every((item) => item.attributes.has('data-listid') || item.attributes.has('data-aria-level'))
  if (!google && !isWeb) return []
  const ordered = list.tag === 'ol'
  const first = startOf(list) ?? 1
  const continues = google !== null && within && !hasClass(list, /^start$/)
  return items.map((item, index) => ({
    key: google?.[1] ?? attributeOf(item, 'data-listid'),
    level: google ? Number(google[2]) + 1 : levelOf(item),
    ordered,
    number: ordered && !continues ? first + index : null,
    children: item.children,
  }))
}

const levelOf = (item: HtmlElement): number => {
  const level = Number.parseInt(attributeOf(item, 'data-aria-level') || attributeOf(item, 'aria-level'), 10)
  return level >= 1 && level <= 9 ? level : 1
}

/** A list, or the one list in a wrapper that holds nothing else. */
function soleList(node: HtmlElement): HtmlElement | null {
  if (node.tag === 'ul' || node.tag === 'ol') return node
  if (node.tag !== 'div') return null
  const [only, ...others] = node.children.filter((child) => isElement(child) || child.trim() !== '')
  const isWrapper = isElement(only) && others.length === 0 && hasClass(node, /^ListContainerWrapper$/)
  return isWrapper ? soleList(only) : null
}
