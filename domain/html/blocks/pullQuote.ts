import type { TypedFlow, TypedInline } from '@/domain/body/TypedBody'
import { hasClass, type HtmlElement } from '@/domain/html/tree/HtmlNode'

import { coerceFlow } from './coerce'
import type { HtmlBlock } from './Place'

const maxLength = 400

/** Whether a site marks an element as words of its text repeated large. */
export const isPullQuote = (node: HtmlElement): boolean => hasClass(node, /(^|-)pull-?quote$/i)

/** The words of blocks repeated large; as they are where they are longer, or hold links or notes, which belong to a text. */
export function asPullQuote(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const { flow, after } = coerceFlow(blocks, { plainWeight: true })
  const lines = flow.map(plainLine)
  const text = lines.join('\n')
  if (after.length > 0 || lines.includes(null) || text === '' || text.length > maxLength) return blocks
  return [{ type: 'pullQuote', text }]
}

function plainLine(block: TypedFlow): string | null {
  return block.type === 'paragraph' && block.children.every(isPlain) ? block.children.map(wordsOf).join('') : null
}

const isPlain = ({ type }: TypedInline): boolean => type === 'text' || type === 'lineBreak'
const wordsOf = (inline: TypedInline): string => (inline.type === 'text' ? inline.text : '\n')
