import { isAddressed } from '@/domain/pagePath'

import type { Footnote, Inline, NoteReference, Text } from './Body'
import type { Decoder } from './Decoder'
import { isFormat, marksOf } from './formats'
import { hasContent } from './hasContent'
import { safeUrl } from './safeUrl'
import { isNode, isReference, nodeAt, type StoredNode, textAt, valueAt } from './stored'

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
      return [{ type: 'text', text: ' ' }]
    case 'link':
    case 'autolink':
      return decodeLink(decoder, node, path, depth)
    case 'inlineBlock':
      return decodeInlineBlock(decoder, node, path, depth)
    default:
      decoder.fault(path, `“${type.slice(0, 40)}” cannot stand in running text. Take it out.`)
      return []
  }
}

/**
 * The words of a field within a block, such as a caption: a text of its own, whose paragraphs stand a line apart, or
 * plain words, as they were stored before.
 */
export function decodeWords(decoder: Decoder, fields: StoredNode, key: string, path: string, depth: number): Inline[] {
  const stored = valueAt(fields, key)
  const root = isNode(stored) ? nodeAt(stored, 'root') : null
  if (root === null) return plainWords(decoder.text(fields, key, path))
  const words: Inline[] = []
  for (const { node, type, path: here } of decoder.children(root, `${path}.${key}`, depth)) {
    if (type !== 'paragraph') {
      decoder.fault(here, 'Only plain paragraphs can stand here. Take this out.')
      continue
    }
    const inlines = decodeInlines(decoder, node, here, depth + 1)
    if (words.length > 0 && inlines.length > 0) words.push({ type: 'lineBreak' })
    words.push(...inlines)
  }
  return hasContent(words) ? words : []
}

const plainWords = (text: string): Inline[] => {
  const lines = text.split('\n').map((line): Inline[] => (line === '' ? [] : [{ type: 'text', text: line }]))
  const words = lines.flatMap((line, at): Inline[] => (at === 0 ? line : [{ type: 'lineBreak' }, ...line]))
  return hasContent(words) ? words : []
}

function decodeText(decoder: Decoder, node: StoredNode, path: string): Text {
  const format = valueAt(node, 'format')
  if (!isFormat(format))
    decoder.fault(path, 'This run has a format that a commentary does not have. Clear its formats.')
  const text = decoder.text(node, 'text', path)
  const lang = textAt(nodeAt(node, '$'), 'lang')
  return {
    type: 'text',
    text,
    ...marksOf(typeof format === 'number' ? format : 0),
    ...(lang === '' ? {} : { lang }),
  }
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
  const isMark = ({ type }: Inline) => type === 'footnote' || type === 'noteReference'
  return [{ type: 'link', href, children: inside.filter((inline) => !isMark(inline)) }, ...inside.filter(isMark)]
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

function decodeInlineBlock(
  decoder: Decoder,
  node: StoredNode,
  path: string,
  depth: number,
): (Footnote | NoteReference)[] {
  const fields = nodeAt(node, 'fields')
  switch (textAt(fields, 'blockType')) {
    case 'footnote':
      return decodeFootnote(decoder, fields, path, depth)
    case 'noteReference': {
      const reference = decoder.notes.refer(textAt(fields, 'name').trim())
      if (reference) return [{ type: 'noteReference', ...reference }]
      decoder.fault(path, 'This mark repeats no note that stands before it. Give it the name of such a note.')
      return []
    }
    default:
      decoder.fault(path, 'Only a footnote can stand here. Take this out.')
      return []
  }
}

/** A note; an empty one is dropped. */
function decodeFootnote(decoder: Decoder, fields: StoredNode, path: string, depth: number): Footnote[] {
  if (decoder.notes.isOpen) {
    decoder.fault(path, 'A note stands inside a note. Take it out.')
    return []
  }
  const children = decoder.notes.inside(() => decodeWords(decoder, fields, 'text', path, depth + 1))
  if (children.length === 0) return []
  return [{ type: 'footnote', number: decoder.notes.add(textAt(fields, 'name').trim()), children }]
}
