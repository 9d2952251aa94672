import { formatOf } from './formats'
import { branch, richText, type StoredBranch, type StoredLeaf } from './storedShapes'
import type { TypedInline, TypedText } from './TypedBody'

/** Running text in the form that Lexical stores. */
export const encodeInlines = (children: readonly TypedInline[], idOf: () => string): (StoredBranch | StoredLeaf)[] =>
  children.map((inline) => encodeInline(inline, idOf))

/** Running text as the text of a field of its own, such as a caption; null where there is none. */
export const encodeWords = (children: readonly TypedInline[], idOf: () => string): object | null =>
  children.length === 0
    ? null
    : richText([branch('paragraph', encodeInlines(children, idOf), { textFormat: 0, textStyle: '' })])

function encodeInline(inline: TypedInline, idOf: () => string): StoredBranch | StoredLeaf {
  switch (inline.type) {
    case 'text':
      return encodeText(inline)
    case 'lineBreak':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return link(inline.children, { linkType: 'custom', url: inline.url, newTab: false }, idOf)
    case 'innerLink': {
      const doc = { relationTo: inline.relationTo, value: inline.id }
      return link(inline.children, { linkType: 'internal', doc, newTab: false }, idOf)
    }
    case 'footnote':
      return inlineBlock({
        ...{ id: idOf(), blockName: '', blockType: 'footnote' },
        text: encodeWords(inline.children, idOf),
        ...(inline.name ? { name: inline.name } : {}),
      })
    case 'noteReference':
      return inlineBlock({ id: idOf(), blockName: '', blockType: 'noteReference', name: inline.name })
  }
}

function encodeText(inline: TypedText): StoredLeaf {
  const { text, lang } = inline
  const leaf = { type: 'text', version: 1, text, format: formatOf(inline), mode: 'normal', style: '', detail: 0 }
  return lang ? { ...leaf, $: { lang } } : leaf
}

const inlineBlock = (fields: Record<string, unknown>): StoredLeaf => ({ type: 'inlineBlock', version: 1, fields })

const link = (children: readonly TypedInline[], fields: Record<string, unknown>, idOf: () => string): StoredBranch => ({
  ...branch('link', encodeInlines(children, idOf), { id: idOf(), fields }),
  version: 3,
})
