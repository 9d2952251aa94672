import { hasVisibleText } from '@/domain/text'

import type { Aside, Block, Embed, Figure, Flow, Inline, PullQuote, Quote } from './Body'
import type { Decoder } from './Decoder'
import { decodeFlow } from './decodeFlow'
import { decodeInlines, decodeWords } from './decodeInlines'
import { decodeList } from './decodeList'
import { decodeTable } from './decodeTable'
import { hasContent } from './hasContent'
import { safeUrl } from './safeUrl'
import { isReference, nodeAt, type StoredNode, textAt, valueAt } from './stored'

/** One block of a text; null for an empty one and for what a commentary may not have. */
export function decodeBlock(
  decoder: Decoder,
  node: StoredNode,
  type: string,
  path: string,
  caption: readonly Inline[],
): Block | null {
  switch (type) {
    case 'paragraph':
      return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({ type: 'paragraph', children }))
    case 'heading':
      return decodeHeading(decoder, node, path)
    case 'quote':
      return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({
        type: 'quote',
        blocks: [{ type: 'paragraph', children }],
        attribution: [],
      }))
    case 'list':
      return decodeList(decoder, node, path, 2)
    case 'table':
      return decodeTable(decoder, node, path, caption)
    case 'horizontalrule':
      return { type: 'rule' }
    case 'block':
      return decodeOwnBlock(decoder, nodeAt(node, 'fields'), path)
    default:
      decoder.fault(path, `“${type.slice(0, 40)}” is nothing a commentary can hold. Take it out.`)
      return null
  }
}

/** The words of a block that is the caption of the table after it. */
export const decodeCaption = (decoder: Decoder, fields: StoredNode, path: string): Inline[] =>
  decodeWords(decoder, fields, 'text', path, 2)

const levels = new Map([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
] as const)

function decodeHeading(decoder: Decoder, node: StoredNode, path: string): Block | null {
  const tag = textAt(node, 'tag')
  const [, level] = [...levels].find(([name]) => name === tag) ?? []
  if (level === undefined) {
    decoder.fault(path, 'A heading here is of the second, third or fourth level. Choose one of these.')
    return null
  }
  return unlessEmpty(decodeInlines(decoder, node, path, 2), (children) => ({
    type: 'heading',
    level,
    anchor: '',
    children,
  }))
}

function decodeOwnBlock(decoder: Decoder, fields: StoredNode, path: string): Block | null {
  switch (textAt(fields, 'blockType')) {
    case 'figure':
      return decodeFigure(decoder, fields, path)
    case 'pullQuote':
      return decodePullQuote(decoder, fields, path)
    case 'quotation':
      return decodeQuotation(decoder, fields, path)
    case 'embed':
      return decodeEmbed(decoder, fields, path)
    case 'aside':
      return decodeAside(decoder, fields, path)
    default:
      decoder.fault(path, 'This block is nothing a commentary can hold. Take it out.')
      return null
  }
}

function decodeFigure(decoder: Decoder, fields: StoredNode, path: string): Figure | null {
  const media = valueAt(fields, 'media') ?? null
  if (media !== null && !isReference(media)) decoder.fault(path, 'This figure shows no image. Choose it again.')
  const picture = decoder.resolve.picture(media)
  const own = decodeWords(decoder, fields, 'caption', path, 2)
  const alt = decoder.text(fields, 'alt', path)
  if (!picture) return null
  const kept: Inline[] = picture.caption === '' ? [] : [{ type: 'text', text: picture.caption }]
  return {
    type: 'figure',
    picture: hasVisibleText(alt) ? { ...picture, alt } : picture,
    caption: own.length > 0 ? own : kept,
    width: textAt(fields, 'width') === 'wide' ? 'wide' : 'text',
  }
}

function decodePullQuote(decoder: Decoder, fields: StoredNode, path: string): PullQuote | null {
  const text = decoder.text(fields, 'text', path)
  return hasVisibleText(text) ? { type: 'pullQuote', text } : null
}

function decodeQuotation(decoder: Decoder, fields: StoredNode, path: string): Quote | null {
  const blocks = decodeField(decoder, fields, path)
  const attribution = decodeWords(decoder, fields, 'attribution', path, 2)
  return blocks.length === 0 ? null : { type: 'quote', blocks, attribution }
}

function decodeAside(decoder: Decoder, fields: StoredNode, path: string): Aside | null {
  const title = decoder.text(fields, 'title', path)
  const blocks = decodeField(decoder, fields, path)
  return blocks.length === 0 ? null : { type: 'aside', title: hasVisibleText(title) ? title : '', blocks }
}

/** An embed; one without an address yet is left out. */
function decodeEmbed(decoder: Decoder, fields: StoredNode, path: string): Embed | null {
  const url = textAt(fields, 'url')
  const href = safeUrl(url)
  const title = decoder.text(fields, 'title', path)
  const still = valueAt(fields, 'still') ?? null
  if (url !== '' && href === null)
    decoder.fault(path, 'This embed leads nowhere readers may go. Use an address that begins with https://.')
  if (still !== null && !isReference(still))
    decoder.fault(path, 'The still of this embed is no image. Choose it again.')
  const picture = still === null ? null : decoder.resolve.picture(still)
  return href === null ? null : { type: 'embed', href, title: hasVisibleText(title) ? title : href, still: picture }
}

function decodeField(decoder: Decoder, fields: StoredNode, path: string): Flow[] {
  const stored = valueAt(fields, 'text') ?? null
  return stored === null ? [] : decodeFlow(decoder, nodeAt(nodeAt(fields, 'text'), 'root'), `${path}.text`, 2)
}

/** A block only where it has text. */
const unlessEmpty = (children: Inline[], block: (children: Inline[]) => Block): Block | null =>
  hasContent(children) ? block(children) : null
