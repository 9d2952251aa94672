import type { Inline, Text } from './Body'
import type { Decoder } from './Decoder'
import { safeUrl } from './safeUrl'
import { nodeAt, type StoredNode, textAt, valueAt } from './stored'

const bold = 1
const italic = 2

/** The running text under a node. */
export function decodeInlines(decoder: Decoder, parent: StoredNode, path: string, depth: number): Inline[] {
  const inlines: Inline[] = []
  for (const { node, type, path: here } of decoder.children(parent, path, depth)) {
    switch (type) {
      case 'text':
        inlines.push(decodeText(decoder, node, here))
        break
      case 'linebreak':
        inlines.push({ type: 'lineBreak' })
        break
      case 'tab':
        inlines.push({ type: 'text', text: ' ', bold: false, italic: false })
        break
      case 'link':
      case 'autolink':
        inlines.push(...decodeLink(decoder, node, here, depth))
        break
      case 'inlineBlock':
        inlines.push(...decodeFootnote(decoder, node, here))
        break
      default:
        decoder.fault(here, `“${type.slice(0, 40)}” cannot stand in running text. Take it out.`)
    }
  }
  return inlines
}

function decodeText(decoder: Decoder, node: StoredNode, path: string): Text {
  const given = valueAt(node, 'format')
  const format = typeof given === 'number' ? given : 0
  if ((format & ~(bold | italic)) !== 0)
    decoder.fault(path, 'Only bold and italic are set here. Take other formats out.')
  if (textAt(node, 'style') !== '')
    decoder.fault(path, 'Text has no style of its own here. Paste it without formatting.')
  const text = decoder.text(node, 'text', path)
  return { type: 'text', text, bold: (format & bold) !== 0, italic: (format & italic) !== 0 }
}

function decodeLink(decoder: Decoder, node: StoredNode, path: string, depth: number): Inline[] {
  const children = decodeInlines(decoder, node, path, depth + 1)
  const fields = nodeAt(node, 'fields')
  if (textAt(fields, 'linkType') === 'internal') {
    const page = nodeAt(fields, 'doc')
    const href = decoder.resolve.href(textAt(page, 'relationTo'), valueAt(page, 'value'))
    return href === null ? children : [{ type: 'link', href, children }]
  }
  const href = safeUrl(textAt(fields, 'url'))
  if (href !== null) return [{ type: 'link', href, children }]
  decoder.fault(
    `${path}.url`,
    'This link leads nowhere readers may go. Use an address that begins with https://, mailto: or /.',
  )
  return children
}

function decodeFootnote(decoder: Decoder, node: StoredNode, path: string): Inline[] {
  const fields = nodeAt(node, 'fields')
  if (textAt(fields, 'blockType') !== 'footnote') {
    decoder.fault(path, 'Only a footnote can stand here. Take this out.')
    return []
  }
  return [{ type: 'footnote', number: decoder.nextNote(), text: decoder.text(fields, 'text', path) }]
}
