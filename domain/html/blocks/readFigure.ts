import type { TypedInline } from '@/domain/body/TypedBody'
import { type HtmlElement, isElement } from '@/domain/html/tree/HtmlNode'

import { coerceInlines } from './coerce'
import { asPullQuote, isPullQuote } from './pullQuote'
import type { HtmlBlock, Place, Reading } from './Place'

/**
 * A figure: its caption goes to the picture, the table or the quotation in it; beside anything else it is a paragraph.
 */
export function readFigure(reading: Reading, node: HtmlElement, place: Place): HtmlBlock[] {
  const captions = node.children.filter(isElement).filter(({ tag }) => tag === 'figcaption')
  const others = node.children.filter((child) => !isElement(child) || child.tag !== 'figcaption')
  const isFirst = node.children.find((child) => isElement(child) || child.trim() !== '') === captions[0]
  const blocks = reading.blocks(others, place)
  const { inlines: caption, after } = coerceInlines(reading.blocks(captions, place), place)
  if (isPullQuote(node)) return [...asPullQuote(blocks), ...paragraphOf(caption), ...after]
  if (caption.length === 0) return [...blocks, ...after]
  const target = blocks.findLastIndex((block) => takesCaption(block, isFirst))
  const block = blocks[target]
  const only = blocks.filter(({ type }) => type !== 'figure').length === 0 || blocks.length === 1
  if (block === undefined || !only) {
    const words = paragraphOf(caption)
    return isFirst ? [...words, ...blocks, ...after] : [...blocks, ...words, ...after]
  }
  return [...blocks.slice(0, target), captioned(block, caption), ...blocks.slice(target + 1), ...after]
}

const paragraphOf = (children: readonly TypedInline[]): HtmlBlock[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }]

function takesCaption(block: HtmlBlock, isFirst: boolean): boolean {
  if (block.type === 'figure') return block.caption.length === 0
  if (block.type === 'table') return block.caption === undefined
  return block.type === 'quote' && block.attribution === undefined && !isFirst
}

function captioned(block: HtmlBlock, caption: readonly TypedInline[]): HtmlBlock {
  if (block.type === 'quote') return { ...block, attribution: caption }
  return block.type === 'figure' || block.type === 'table' ? { ...block, caption } : block
}
