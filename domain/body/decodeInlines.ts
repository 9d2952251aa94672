import { isAddressed } from '@/domain/pagePath'
import { hasVisibleText } from '@/domain/text'

import type { Footnote, Inline, Text } from './Body'
import type { Decoder } from './Decoder'
import { safeUrl } from './safeUrl'
import { isReference, nodeAt, type StoredNode, textAt, valueAt } from './stored'

const bold = 1
const italic = 2
const knownFormats: readonly unknown[] = [undefined, null, 0, bold, italic, bold | italic]

/** The running text under a node. */
export function decodeInlines(decoder: Decoder, parent: StoredNode, path: string, depth: number): Inline[] {
  const inlines: Inline[] = []
  for (const { node, type, path: here } of decoder.children(parent, path, depth)) {
    inlines.push(...decodeInline(decoder, node, type, here, depth))
  }
  return inlines
}

/** One node of running text; a link without a destination becomes its words. */
export function decodeInline(
  decoder: Decoder,
  node: StoredNode,
  type: string,
  path: string,
  depth: number,
): readonly Inline[] {
  switch (type) {
    case 'text':
      return [decodeText(decoder, node, path)]
    case 'linebreak':
      return [{ type: 'lineBreak' }]
    case 'tab':
      return [{ type: 'text', text: ' ', bold: false, italic: false }]
    case 'link':
    case 'autolink':
      return decodeLink(decoder, node, path, depth)
    case 'inlineBlock':
      return decodeFootnote(decoder, node, path)
    default:
      decoder.fault(path, `“${type.slice(0, 40)}” cannot stand in running text. Take it out.`)
      return []
  }
}

function decodeText(decoder: Decoder, node: StoredNode, path: string): Text {
  const given = valueAt(node, 'format')
  const format = typeof given === 'number' ? given : 0
  if (!knownFormats.includes(given)) decoder.fault(path, 'Only bold and italic are set here. Take other formats out.')
  const text = decoder.text(node, 'text', path)
  return { type: 'text', text, bold: (format & bold) !== 0, italic: (format & italic) !== 0 }
}

function decodeLink(decoder: Decoder, node: StoredNode, path: string, depth: number): readonly Inline[] {
  const inside = decodeInlines(decoder, node, path, depth + 1)
  const href = decodeHref(decoder, node, path)
  if (href === null || !inside.some((inline) => inline.type === 'text' && inline.text !== '')) return inside
  if (inside.some(({ type }) => type === 'link')) {
    decoder.fault(path, 'A link stands inside a link. Take one of the two away.')
    return inside
  }
  // A note is a link of its own, so it follows the link that contained it.
  const notes = inside.filter((inline) => inline.type === 'footnote')
  return [{ type: 'link', href, children: inside.filter(({ type }) => type !== 'footnote') }, ...notes]
}

function decodeHref(decoder: Decoder, node: StoredNode, path: string): string | null {
  const fields = nodeAt(node, 'fields')
  if (textAt(fields, 'linkType') === 'internal') {
    const page = nodeAt(fields, 'doc')
    const [relationTo, value] = [textAt(page, 'relationTo'), valueAt(page, 'value')]
    if (isAddressed(relationTo) && isReference(value)) return decoder.resolve.href(relationTo, value)
    decoder.fault(`${path}.doc`, 'This link leads to no page of the site. Choose the page again.')
    return null
  }
  const href = safeUrl(textAt(fields, 'url'))
  if (href === null) {
    decoder.fault(
      `${path}.url`,
      'This link leads nowhere readers may go. Use an address that begins with https://, mailto: or /.',
    )
  }
  return href
}

/** A note; an empty one is dropped. */
function decodeFootnote(decoder: Decoder, node: StoredNode, path: string): Footnote[] {
  const fields = nodeAt(node, 'fields')
  if (textAt(fields, 'blockType') !== 'footnote') {
    decoder.fault(path, 'Only a footnote can stand here. Take this out.')
    return []
  }
  const text = decoder.text(fields, 'text', path)
  return !hasVisibleText(text) ? [] : [{ type: 'footnote', number: decoder.nextNote(), text }]
}
