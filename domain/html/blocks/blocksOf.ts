import {
  attributeOf,
  hasWithin,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsOf,
} from '@/domain/html/tree/HtmlNode'
import { noteTag } from '@/domain/html/clean/liftNotes'
import { cleanAddress } from '@/domain/html/clean/cleanAddress'

import { coerceInlines } from './coerce'
import { Flow } from './Flow'
import { formatOf, isUnderlined } from './formatOf'
import { headingLevel } from './headingLevel'
import { imageOf } from './imageOf'
import { langOf } from './lang'
import { isShown } from './Part'
import { type HtmlBlock, type Place, type Reading, topPlace } from './Place'
import { readEmbed } from './readEmbed'
import { readFigure } from './readFigure'
import { readAside, readQuote } from './readQuote'
import { readList } from './readList'
import { readTable } from './readTable'

const blockTags =
  /^(p|div|section|article|header|footer|main|aside|nav|address|dl|dt|dd|center|fieldset|legend|details|summary|form|body|html|hgroup|search|dialog|menu|dir|caption|thead|tbody|tfoot|tr|td|th|figcaption|optgroup|option|blockquote|pre|xmp|listing|plaintext|frameset|frame)$/

/** The blocks of nodes at a place; every word in its order. */
export function blocksOf(reading: Reading, nodes: readonly HtmlNode[], place: Place): HtmlBlock[] {
  const flow = new Flow(reading.findings, place.listDepth > 0)
  addAll(reading, flow, nodes, place)
  return flow.finish()
}

function addAll(reading: Reading, flow: Flow, nodes: readonly HtmlNode[], place: Place): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]
    if (!isElement(node)) {
      flow.text(node ?? '', place)
      continue
    }
    if (node.tag !== 'li') {
      add(reading, flow, node, place)
      continue
    }
    // Items without a list around them belong together.
    let end = at + 1
    for (let next = nodes[end]; next !== undefined && isItem(next); next = nodes[end]) end += 1
    const children = nodes.slice(at, end)
    flow.add(...readList(reading, { ...node, tag: 'ul', attributes: new Map(), styles: new Map(), children }, place))
    at = end - 1
  }
}

const isItem = (node: HtmlNode): boolean => (isElement(node) ? node.tag === 'li' : node.trim() === '')

function add(reading: Reading, flow: Flow, node: HtmlElement, outer: Place): void {
  const place = { ...outer, lang: langOf(reading, node) ?? outer.lang }
  const level = headingLevel(node)
  const own = level === null ? ownBlocks(reading, node, place) : null
  if (own !== null) flow.add(...own)
  else if (level !== null) addHeading(reading, flow, node, level, place)
  else if (node.tag === 'br') flow.break(place.url)
  else if (node.tag === 'img') flow.image(imageOf(reading, node), place)
  else if (node.tag === noteTag) addNote(reading, flow, node, place)
  else if (/^(pre|xmp|listing)$/.test(node.tag)) addLines(reading, flow, node, place)
  else addInline(reading, flow, node, place)
}

/** The blocks of an element that makes its own; null where its words belong to what is around it. */
function ownBlocks(reading: Reading, node: HtmlElement, place: Place): readonly HtmlBlock[] | null {
  switch (node.tag) {
    case 'hr':
      return [{ type: 'rule' }]
    case 'ul':
    case 'ol':
      return readList(reading, node, place)
    case 'table':
      return readTable(reading, node, place)
    case 'figure':
      return readFigure(reading, node, place)
    case 'blockquote':
      return readQuote(reading, node, place)
    case 'aside':
      return readAside(reading, node, place)
    case 'iframe':
    case 'video':
      return readEmbed(reading, node)
    default:
      return null
  }
}

function addInline(reading: Reading, flow: Flow, node: HtmlElement, outer: Place): void {
  const isBlock = blockTags.test(node.tag) || node.styles.get('display') === 'block'
  const isLined = isUnderlined(node) && outer.url === null && wordsOf([node]) !== ''
  if (isLined && !hasWithin(node, ({ tag }) => tag === 'a'))
    reading.findings.add('Underlined words stand without the line.', wordsOf([node]))
  const url = node.tag === 'a' ? addressOf(reading, node) : outer.url
  const place = { ...outer, url, format: formatOf(node, outer.format) }
  if (isBlock) flow.end()
  if (node.tag === 'q') flow.text('“', place)
  addAll(reading, flow, node.children, place)
  if (node.tag === 'q') flow.text('”', place)
  if (isBlock) flow.end()
}

function addressOf(reading: Reading, node: HtmlElement): string | null {
  const href = attributeOf(node, 'href')
  if (href.trim() === '') return null
  const { url, changed } = cleanAddress(href, reading.base)
  const words = wordsOf(node.children)
  if (url === null && words !== '') {
    reading.findings.add('A link without an address for readers became its words.', `${words} (${href.slice(0, 40)})`)
  }
  if (changed && words !== '')
    reading.findings.add('A link leads straight to its page now, without redirect or tracking.', words)
  return url
}

function addHeading(reading: Reading, flow: Flow, node: HtmlElement, level: number, place: Place): void {
  const inside = { ...place, format: {}, plainWeight: true }
  const { inlines: children, after } = coerceInlines(reading.blocks(node.children, inside), inside)
  const shifted = Math.min(Math.max(level + reading.headingShift, 2), 4)
  if (isShown(children)) flow.add({ type: 'heading', level: shifted === 2 ? 2 : shifted === 3 ? 3 : 4, children })
  flow.add(...after)
}

/** Text whose lines are its own, such as a poem. */
function addLines(reading: Reading, flow: Flow, node: HtmlElement, outer: Place): void {
  const place = { ...outer, lines: true }
  if (hasWithin(node, ({ tag }) => tag === 'code'))
    reading.findings.add('A block of code became a paragraph; its lines are kept.', wordsOf([node]))
  flow.end()
  addAll(reading, flow, node.children, place)
  flow.end()
}

/** A note at its mark. One inside another cannot be: it stands in brackets there. */
function addNote(reading: Reading, flow: Flow, node: HtmlElement, place: Place): void {
  const name = attributeOf(node, 'name')
  const inside = { ...topPlace, lang: place.lang, inNote: true }
  if (place.inNote) {
    flow.text(' [', place)
    addAll(reading, flow, node.children, place)
    flow.text(']', place)
    return
  }
  if (name !== '' && reading.notes.has(name)) {
    flow.note({ type: 'noteReference', name })
    return
  }
  const { inlines: children, after } = coerceInlines(reading.blocks(node.children, inside), inside)
  if (after.length > 0) reading.findings.add('An image in a note was left out.', wordsOf(node.children))
  if (!isShown(children)) return
  reading.notes.add(name)
  flow.note({ type: 'footnote', ...(name === '' ? {} : { name }), children })
}
