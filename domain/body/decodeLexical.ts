import { slugify, textMark } from '@/domain/slug'
import { hasVisibleText } from '@/domain/text'

import type { Block, Body, Heading, Inline } from './Body'
import { Decoder, type Fault, type Resolve } from './Decoder'
import { decodeInlines } from './decodeInlines'
import { decodeList } from './decodeList'
import { decodeTable } from './decodeTable'
import { isNode, isReference, nodeAt, type StoredNode, textAt, valueAt } from './stored'

interface Decoded {
  readonly body: Body
  readonly faults: readonly Fault[]
}

/**
 * A stored Lexical state as a Body. It accepts any stored value, and throws only where `resolve` does: nodes that a
 * commentary may not have are left out and listed with their place. An absent text is an empty body.
 */
export function decodeLexical(stored: unknown, resolve: Resolve): Decoded {
  if (stored === null || stored === undefined) return { body: [], faults: [] }
  const decoder = new Decoder(resolve)
  const root = isNode(stored) ? valueAt(stored, 'root') : undefined
  if (!isNode(root)) {
    return {
      body: [],
      faults: [{ path: 'root', message: 'This is no text of a commentary. Type or import it again.' }],
    }
  }
  const body: Block[] = []
  for (const { node, type, path } of decoder.children(root, 'root', 1)) {
    const block = decodeBlock(decoder, node, type, path)
    if (block) body.push(block)
  }
  return { body: withAnchors(body), faults: decoder.faults }
}

function decodeBlock(decoder: Decoder, node: StoredNode, type: string, path: string): Block | null {
  switch (type) {
    case 'paragraph':
      return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({ type: 'paragraph', children }))
    case 'heading':
      return decodeHeading(decoder, node, path)
    case 'quote':
      return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({ type: 'quote', children }))
    case 'list':
      return decodeList(decoder, node, path, 2)
    case 'table':
      return decodeTable(decoder, node, path)
    case 'horizontalrule':
      return { type: 'rule' }
    case 'block':
      return decodeOwnBlock(decoder, node, path)
    default:
      decoder.fault(path, `“${type.slice(0, 40)}” is nothing a commentary can hold. Take it out.`)
      return null
  }
}

function decodeHeading(decoder: Decoder, node: StoredNode, path: string): Block | null {
  const tag = textAt(node, 'tag')
  if (tag !== 'h2' && tag !== 'h3') {
    decoder.fault(path, 'A heading here is of the second or third level. Choose one of these.')
    return null
  }
  const level = tag === 'h2' ? 2 : 3
  return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({
    type: 'heading',
    level,
    anchor: '',
    children,
  }))
}

function decodeOwnBlock(decoder: Decoder, node: StoredNode, path: string): Block | null {
  const fields = nodeAt(node, 'fields')
  switch (textAt(fields, 'blockType')) {
    case 'figure': {
      const media = valueAt(fields, 'media') ?? null
      if (media !== null && !isReference(media)) decoder.fault(path, 'This figure shows no image. Choose it again.')
      const picture = decoder.resolve.picture(media)
      const caption = decoder.text(fields, 'caption', path)
      return picture && { type: 'figure', picture, caption: caption || picture.caption }
    }
    case 'pullQuote': {
      const text = decoder.text(fields, 'text', path)
      return !hasVisibleText(text) ? null : { type: 'pullQuote', text }
    }
    default:
      decoder.fault(path, 'Only a figure or a pull quote can stand here. Take this out.')
      return null
  }
}

/** A block only where it has text: an empty line is no paragraph. */
const unlessEmpty = (children: Inline[], block: (children: Inline[]) => Block): Block | null =>
  children.some((inline) => inline.type !== 'lineBreak' && (inline.type !== 'text' || hasVisibleText(inline.text)))
    ? block(children)
    : null

function withAnchors(body: readonly Block[]): Body {
  // The page has ids of its own, and notes are called “note-1”.
  const taken = new Set(['main', 'q'])
  return body.map((block) => (block.type === 'heading' ? { ...block, anchor: freeAnchor(block, taken) } : block))
}

function freeAnchor({ children }: Heading, taken: Set<string>): string {
  const text = inlineText(children)
  const said = slugify(text) || `heading-${textMark(text)}`
  const base = said.startsWith('note-') ? `section-${said}` : said
  let anchor = base
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${base}-${number}`
  taken.add(anchor)
  return anchor
}

/** The text of a run of inlines, without its notes. */
export const inlineText = (children: readonly Inline[]): string =>
  children
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'lineBreak':
          return '\n'
        case 'link':
          return inlineText(inline.children)
        case 'footnote':
          return ''
      }
    })
    .join('')
