import { formatOf, isFormat, marksOf } from '@/domain/body/formats'
import { isLanguageTag } from '@/domain/body/isLanguageTag'
import { nodeAt, textAt, valueAt } from '@/domain/body/stored'
import type { TypedText } from '@/domain/body/TypedInline'

import type { InlineNode } from './InlineNode'

/** A run of text with its marks; Lexical keeps its language among the states of the node. A tab is a space. */
export const text = {
  stored: ['text', 'tab'],
  decode(decoder, node) {
    if (textAt(node, 'type') === 'tab') return [{ type: 'text', text: ' ' }]
    const format = valueAt(node, 'format')
    if (!isFormat(format)) decoder.fault('some words have a format that a commentary does not have. Clear it.')
    const words = decoder.text(node, 'text')
    const lang = textAt(nodeAt(node, '$'), 'lang')
    const marks = marksOf(typeof format === 'number' ? format : 0)
    return [{ type: 'text', text: words, ...marks, ...(isLanguageTag(lang) ? { lang } : {}) }]
  },
  encode(inline) {
    const { text: words, lang } = inline
    const leaf = {
      type: 'text',
      version: 1,
      text: words,
      format: formatOf(inline),
      mode: 'normal',
      style: '',
      detail: 0,
    }
    return lang ? { ...leaf, $: { lang } } : leaf
  },
} as const satisfies InlineNode<TypedText>
