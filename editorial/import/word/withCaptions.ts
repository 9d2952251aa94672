import {
  element,
  hasClass,
  hasWithin,
  type HtmlElement,
  type HtmlNode,
  isElement,
  mapElements,
  wordsOf,
} from '@/domain/html/tree/HtmlNode'

/** Word’s style for captions and those of converters, as elements that `withCaptions` knows. */
export const captionStyles = ['Caption', 'Image Caption', 'Table Caption'].map(
  (name) => `p[style-name='${name}'] => p.caption:fresh`,
)

/**
 * Blocks of a document with each caption put into a figure: with the image above it, the table below it, or else the
 * table above or the image below. A caption beside neither stays a paragraph.
 */
export const withCaptions = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  captioned(mapElements(nodes, (node) => [{ ...node, children: captioned(node.children) }]))

function captioned(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const result: HtmlNode[] = []
  for (let at = 0; at < nodes.length; at += 1) {
    const [node, before, after] = [nodes[at], result.at(-1), nodes[at + 1]]
    if (!isCaption(node)) {
      if (node !== undefined) result.push(node)
      continue
    }
    const caption = element('figcaption', node.children)
    if (isImage(before) || (isTable(before) && !isTable(after)))
      result.splice(-1, 1, element('figure', [before, caption]))
    else if (isTable(after) || isImage(after)) {
      result.push(element('figure', [caption, after]))
      at += 1
    } else result.push(node)
  }
  return result
}

const isCaption = (node: HtmlNode | undefined): node is HtmlElement => isElement(node) && hasClass(node, /^caption$/)

const isTable = (node: HtmlNode | undefined): node is HtmlElement => isElement(node) && node.tag === 'table'

/** Whether a node is a paragraph with an image and no words. */
const isImage = (node: HtmlNode | undefined): node is HtmlElement =>
  isElement(node) && node.tag === 'p' && hasWithin(node, ({ tag }) => tag === 'img') && wordsOf([node]) === ''
