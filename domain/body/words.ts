import type { Decoder } from './Decoder'
import { hasContent } from './hasContent'
import type { Inline } from './Inline'
import type { DecodeInlines, EncodeInlines } from './nodes/InlineNode'
import { isNode, nodeAt, type StoredNode, valueAt } from './stored'
import { branch, richText } from './StoredBranch'
import type { TypedInline } from './TypedInline'

/**
 * The words of a field within a block, such as a caption: a text of its own, whose paragraphs stand a line apart, or
 * plain words, as they were stored before.
 */
export function decodeWordsBy(
  inlines: DecodeInlines,
  decoder: Decoder,
  fields: StoredNode,
  key: string,
  depth: number,
): Inline[] {
  const stored = valueAt(fields, key)
  if (!isNode(stored)) return plainWords(decoder.text(fields, key))
  const words: Inline[] = []
  for (const { node, type } of decoder.children(nodeAt(stored, 'root'), depth)) {
    if (type !== 'paragraph') {
      decoder.fault('something stands where only plain paragraphs can. Take it out.')
      continue
    }
    const paragraph = inlines(decoder, node, depth + 1)
    if (words.length > 0 && paragraph.length > 0) words.push({ type: 'lineBreak' })
    words.push(...paragraph)
  }
  return hasContent(words) ? words : []
}

function plainWords(text: string): Inline[] {
  const lines = text.split('\n').map((line): Inline[] => (line === '' ? [] : [{ type: 'text', text: line }]))
  const words = lines.flatMap((line, at): Inline[] => (at === 0 ? line : [{ type: 'lineBreak' }, ...line]))
  return hasContent(words) ? words : []
}

/** Running text as the text of a field of its own, such as a caption; null where there is none. */
export const encodeWordsBy = (
  inlines: EncodeInlines,
  children: readonly TypedInline[],
  idOf: () => string,
): object | null =>
  children.length === 0
    ? null
    : richText([branch('paragraph', inlines(children, idOf), { textFormat: 0, textStyle: '' })])
