import type { TypedFlow, TypedInline } from '@/domain/body/TypedBody'
import { attributeOf, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

import { coerceFlow, coerceInlines } from './coerce'
import { inlineWords } from './inlineWords'
import type { HtmlBlock, Place, Reading } from './Place'
import { asPullQuote, isPullQuote } from './pullQuote'

/** A quotation with its attribution: the footer or the cited name at its end. */
export function readQuote(reading: Reading, node: HtmlElement, place: Place): HtmlBlock[] {
  const { words, source } = split(node.children)
  const blocks = reading.blocks(words, place)
  const { inlines: attribution, after: later } = coerceInlines(reading.blocks(source, { ...place, format: {} }), place)
  if (isPullQuote(node) && attribution.length === 0) return [...asPullQuote(blocks), ...later]
  const { flow, after } = coerceFlow(blocks, place)
  const cite = attributeOf(node, 'cite')
  if (cite !== '' && attribution.length === 0) {
    reading.findings.add(
      'The address of a quotation’s source was left out. Name the source.',
      `${wordsOf([node]).slice(0, 40)} (${cite.slice(0, 40)})`,
    )
  }
  if (flow.length === 0) return [...paragraphOf(attribution), ...after, ...later]
  return [{ type: 'quote', blocks: flow, ...(attribution.length > 0 ? { attribution } : {}) }, ...after, ...later]
}

const paragraphOf = (children: readonly TypedInline[]): TypedFlow[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }]

/** The words of a quotation and, at its end, who said them. */
function split(nodes: readonly HtmlNode[]): { words: readonly HtmlNode[]; source: readonly HtmlNode[] } {
  const last = nodes.findLastIndex((node) => isElement(node) || node.trim() !== '')
  const node = nodes[last]
  if (!isElement(node)) return { words: nodes, source: [] }
  if (node.tag === 'footer' || node.tag === 'cite') return { words: nodes.slice(0, last), source: [node] }
  const isLine = node.tag === 'p' || node.tag === 'div'
  const [only, ...others] = node.children.filter((child) => isElement(child) || child.trim() !== '')
  const isCited = isLine && isElement(only) && only.tag === 'cite' && others.length === 0
  return isCited ? { words: nodes.slice(0, last), source: [only] } : { words: nodes, source: [] }
}

/** A box beside the text, with its first heading as its title. */
export function readAside(reading: Reading, node: HtmlElement, place: Place): HtmlBlock[] {
  const blocks = reading.blocks(node.children, place)
  if (isPullQuote(node)) return [...asPullQuote(blocks)]
  const [first, ...others] = blocks
  const title = first?.type === 'heading' ? inlineWords(first.children) : null
  const { flow, after } = coerceFlow(title === null ? blocks : others, place)
  if (flow.length === 0) return [...(title === null ? [] : blocks.slice(0, 1)), ...after]
  return [{ type: 'aside', ...(title === null ? {} : { title }), blocks: flow }, ...after]
}
