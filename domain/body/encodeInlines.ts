import { branch, type StoredBranch, type StoredLeaf } from './storedShapes'
import type { TypedInline } from './TypedBody'

/** Running text in the form that Lexical stores. */
export const encodeInlines = (children: readonly TypedInline[], idOf: () => string): (StoredBranch | StoredLeaf)[] =>
  children.map((inline) => encodeInline(inline, idOf))

function encodeInline(inline: TypedInline, idOf: () => string): StoredBranch | StoredLeaf {
  switch (inline.type) {
    case 'text': {
      const format = (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0)
      return { type: 'text', version: 1, text: inline.text, format, mode: 'normal', style: '', detail: 0 }
    }
    case 'lineBreak':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return link(inline.children, { linkType: 'custom', url: inline.url, newTab: false }, idOf)
    case 'innerLink': {
      const doc = { relationTo: inline.relationTo, value: inline.id }
      return link(inline.children, { linkType: 'internal', doc, newTab: false }, idOf)
    }
    case 'footnote':
      return {
        type: 'inlineBlock',
        version: 1,
        fields: { id: idOf(), blockName: '', blockType: 'footnote', text: inline.text },
      }
  }
}

const link = (children: readonly TypedInline[], fields: Record<string, unknown>, idOf: () => string): StoredBranch => ({
  ...branch('link', encodeInlines(children, idOf), { id: idOf(), fields }),
  version: 3,
})
