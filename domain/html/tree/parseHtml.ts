import { type DefaultTreeAdapterTypes as Parse5, defaultTreeAdapter, parse } from 'parse5'

import { boundedTags } from './boundedTags'
import { classStyles, declarationsOf } from './classStyles'
import type { HtmlNode } from './HtmlNode'
import { plainNodes } from './plainNodes'

/** Browsers nest elements 512 deep at most. */
const maxDepth = 500
const maxElements = 250_000
/** UTF-16 units of markup. */
const maxLength = 20_000_000

interface ParsedHtml {
  /** The head and the body of the document, in an element with the language of the whole. */
  readonly nodes: readonly HtmlNode[]
  /** Whether the document goes beyond the limits and only its words were read. */
  readonly plain: boolean
}

/**
 * The nodes of a document or of a fragment, as a browser would parse it. It accepts any text. Of a document with too
 * many elements, or too deep, only the words are read: some documents of a few hundred kilobytes grow to gigabytes as a
 * tree.
 */
export function parseHtml(html: string): ParsedHtml {
  const source = boundedTags(html.slice(0, maxLength).toWellFormed())
  const root = parsed(source)
  if (root === null || html.length > maxLength) return { nodes: plainNodes(source), plain: true }
  const rules = classStyles(sheetsOf(root.childNodes))
  return { nodes: root.childNodes.flatMap((node) => converted(node, rules)), plain: false }
}

class TooLarge extends Error {}

function parsed(html: string): Parse5.Document | null {
  let elements = 0
  let depth = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      elements += 1
      if (elements > maxElements) throw new TooLarge()
      return defaultTreeAdapter.createElement(tag, namespace, attributes)
    },
    // The library’s own copies all siblings each time, which takes minutes where it moves many of them.
    detachNode(node) {
      const parent = node.parentNode
      if (parent?.childNodes[0] !== node) {
        defaultTreeAdapter.detachNode(node)
        return
      }
      parent.childNodes.shift()
      node.parentNode = null
    },
    onItemPush() {
      depth += 1
      if (depth > maxDepth) throw new TooLarge()
    },
    onItemPop() {
      depth -= 1
    },
  }
  try {
    return parse(html, { treeAdapter, scriptingEnabled: false })
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

function sheetsOf(nodes: readonly Parse5.ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    return node.tagName === 'style'
      ? [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')]
      : sheetsOf(node.childNodes)
  })
}

function converted(node: Parse5.ChildNode, rules: ReturnType<typeof classStyles>): HtmlNode[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  const styles = new Map([
    ...classes.flatMap((name) => [...(rules.get(name) ?? [])]),
    ...declarationsOf(attributes.get('style') ?? ''),
  ])
  const children = node.childNodes.flatMap((child) => converted(child, rules))
  return [{ tag: node.tagName, attributes, styles, children }]
}
