import type { Findings } from '@/domain/html/Findings'
import {
  attributeOf,
  hasClass,
  hasStyle,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsOf,
} from '@/domain/html/tree/HtmlNode'

const silent =
  /^(script|style|template|noscript|head|title|meta|link|base|param|track|area|col|colgroup|wbr|xml|noembed|noframes|annotation|annotation-xml|rp|datalist|o:.*|w:.*|v:.*)$/
const controls = /^(input|select|textarea|button|progress|meter|keygen)$/
const drawings = /^(svg|canvas|object|embed|applet|audio)$/
const hiddenClass =
  /^(sr-only|visually-?hidden|screen-reader-text|assistive-text|cdk-visually-hidden|mw-editsection|mw-cite-backlink-label)$/i

/**
 * The nodes that a reader of the document sees: without scripts, styles, hidden text, form controls, drawings, the
 * comments of a word processor and text that a tracked change deletes.
 */
export function dropUnseen(nodes: readonly HtmlNode[], findings: Findings): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node]
    if (isUnseen(node, findings)) return []
    const children = dropUnseen(node.children, findings)
    return replaced(node, children, findings) ?? [{ ...node, children }]
  })
}

function isUnseen(node: HtmlElement, findings: Findings): boolean {
  const { tag } = node
  // An Office paragraph mark (<o:p>) may hold words, which are shown.
  if (silent.test(tag) && tag !== 'o:p') return true
  if (controls.test(tag)) {
    if (/^(button|textarea)$/.test(tag))
      findings.add('A field or button of a form was left out.', wordsOf(node.children))
    return true
  }
  if (drawings.test(tag)) {
    findings.add('A drawing or player was left out. Upload it as an image, or link to it.', placeOf(node))
    return true
  }
  if (node.attributes.has('hidden') || hasStyle(node, 'display', /^none/) || hasStyle(node, 'mso-hide', /^all/)) {
    const words = wordsOf(node.children)
    if (words !== '') findings.add('Hidden text was left out.', words)
    return true
  }
  if (hasClass(node, hiddenClass)) return true
  if (isCommentMark(node)) return true
  if (isPageMargin(node)) {
    findings.add('The header or footer of the pages was left out.', wordsOf(node.children))
    return true
  }
  if (isComment(node)) {
    findings.add('A comment on the text was left out.', wordsOf(node.children))
    return true
  }
  return false
}

const placeOf = (node: HtmlElement): string =>
  wordsOf(node.children) || attributeOf(node, 'title') || attributeOf(node, 'src') || attributeOf(node, 'data')

/** Whether an element is the header or footer of the pages of a document from LibreOffice. */
const isPageMargin = (node: HtmlElement): boolean =>
  node.tag === 'div' && /^(header|footer)$/.test(attributeOf(node, 'title'))

const isCommentMark = (node: HtmlElement): boolean =>
  hasStyle(node, 'mso-special-character', /^comment/) ||
  (node.tag === 'a' && /#(_msocom_\d+|cmnt\d+)$/.test(attributeOf(node, 'href')))

/** Whether an element is a comment of Word or Google Docs. */
const isComment = (node: HtmlElement): boolean =>
  hasStyle(node, 'mso-element', /^comment/) ||
  (node.tag === 'div' && node.children.some((child) => isElement(child) && holdsComment(child)))

const holdsComment = (node: HtmlElement): boolean =>
  node.tag === 'p' && node.children.some((child) => isElement(child) && /^cmnt\d+$/.test(attributeOf(child, 'id')))

/** What stands in the place of a tracked change; null where an element is none. */
function replaced(node: HtmlElement, children: readonly HtmlNode[], findings: Findings): readonly HtmlNode[] | null {
  const tracked = node.attributes.has('datetime') || node.attributes.has('cite')
  // Word for the web marks them by classes alone.
  if ((node.tag === 'del' && tracked) || hasClass(node, /^TrackChangeTextDeletion$/)) {
    findings.add('Text that a tracked change deletes was left out.', wordsOf(children))
    return []
  }
  if (node.tag === 'ins' || hasClass(node, /^TrackChangeTextInsertion$/)) {
    if (tracked || node.tag !== 'ins') findings.add('Text that a tracked change adds was taken.', wordsOf(children))
    return [{ ...node, tag: 'span', children }]
  }
  return null
}
