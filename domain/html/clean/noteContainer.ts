import { attributeOf, hasStyle, type HtmlElement, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

import type { Anchors } from './Anchors'

const blocks = /^(p|li|div|dd|dt|aside|section|td)$/
const noteNames =
  /^_?(ftn|edn|fn)\d|^sd(foot|end)note\d|^(foot|end)?note([-_ ]?\d|$)|\b(foot|end)note(\b|-(item|body|definition|content))/i

/**
 * The element that holds the whole note at a target: the target, its paragraph, or what stands around that where it is
 * plainly one note. Null where the mark stands in it itself.
 */
export function noteContainer(anchors: Anchors, target: HtmlElement, mark: HtmlElement): HtmlElement | null {
  let container = target
  while (!blocks.test(container.tag)) {
    const outer = anchors.parentOf(container)
    if (outer === null) return null
    container = outer
  }
  for (let outer = anchors.parentOf(container); outer !== null; outer = anchors.parentOf(container)) {
    if (!isOneNote(outer, container, target)) break
    container = outer
  }
  return anchors.outwards(mark).includes(container) || container.tag === 'td' ? null : container
}

function isOneNote(outer: HtmlElement, inner: HtmlElement, target: HtmlElement): boolean {
  if (firstShown(outer) !== inner) return false
  if (outer.tag === 'li') return true
  if (outer.tag !== 'div' && outer.tag !== 'aside') return false
  const names = `${attributeOf(outer, 'id')} ${attributeOf(outer, 'class')}`
  if (hasStyle(outer, 'mso-element', /^(foot|end)note$/)) return true
  if (
    names
      .trim()
      .split(' ')
      .some((name) => noteNames.test(name) && !/notes|list/i.test(name))
  )
    return true
  // Google Docs: a division without a name, of paragraphs alone.
  return (
    /^ftnt\d/.test(attributeOf(target, 'id')) && outer.children.every((child) => !isElement(child) || child.tag === 'p')
  )
}

const firstShown = (node: HtmlElement): unknown =>
  node.children.find((child) => (isElement(child) ? wordsOf([child]) !== '' : child.trim() !== ''))
