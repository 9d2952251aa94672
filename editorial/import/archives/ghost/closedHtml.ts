import { attributeOf, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { escapeHtml } from '@/editorial/import/archives/escapeHtml'

const voids = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const unseen = /^(?:script|style|template|noembed|noframes|title)$/
const verbatim = /^(?:xmp|listing|plaintext)$/
const document = /^(?:html|head|body|frameset|frame)$/

/**
 * A piece of HTML with everything that it opens closed again: an author wrote it for a place of its own, and a comment or
 * a list that never ends would take in what follows.
 */
export const closedHtml = (html: string): string => written(parseHtml(html).nodes)

const written = (nodes: readonly HtmlNode[]): string => nodes.map(writtenNode).join('')

function writtenNode(node: HtmlNode): string {
  if (!isElement(node)) return escapeHtml(node)
  if (unseen.test(node.tag)) return ''
  if (document.test(node.tag) || !/^[a-z][\w:-]*$/.test(node.tag)) return written(node.children)
  const tag = verbatim.test(node.tag) ? 'pre' : node.tag
  const start = `<${tag}${attributesOf(node)}>`
  if (voids.test(tag)) return start
  // The words of a frame are for browsers without frames.
  return `${start}${tag === 'iframe' ? '' : written(node.children)}</${tag}>`
}

function attributesOf(node: Extract<HtmlNode, object>): string {
  const styles = [...node.styles].map(([name, value]) => `${name}:${value}`).join(';')
  const names = [...node.attributes.keys()].filter((name) => name !== 'style' && /^[a-z_][\w:.-]*$/.test(name))
  const attributes = names.map((name) => ` ${name}="${escapeHtml(attributeOf(node, name))}"`)
  return `${attributes.join('')}${styles === '' ? '' : ` style="${escapeHtml(styles)}"`}`
}
