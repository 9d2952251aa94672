import { SaxesParser } from 'saxes'

/** A category or a tag of an item, or an author of the plugin Co-Authors Plus. */
interface WxrTerm {
  readonly domain: string
  readonly nicename: string
  readonly name: string
}

/** An item of a WordPress export: the texts of its elements, its terms and its fields. */
export interface WxrItem {
  readonly texts: ReadonlyMap<string, string>
  readonly terms: readonly WxrTerm[]
  readonly fields: ReadonlyMap<string, string>
  /** Whether the XML is damaged within it, or it is larger than a text may be. */
  readonly damage: 'malformed' | 'too large' | null
}

/** What stands in a WordPress export, in its order. */
type WxrPart =
  | { readonly type: 'item'; readonly item: WxrItem }
  | { readonly type: 'author'; readonly texts: ReadonlyMap<string, string> }
  /** The address of the site. */
  | { readonly type: 'site'; readonly url: string }
  | { readonly type: 'fault'; readonly fault: 'doctype' | 'not an export' | 'incomplete' }

/** Characters in one item; what is longer is not read. */
const maxItem = 5_000_000
/** Characters that no XML may hold, which WordPress writes all the same. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Reads a WordPress export (WXR) from parts of its text; it holds one item at a time in memory. */
export async function* wxrParts(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<WxrPart> {
  const reader = new WxrReader()
  for await (const chunk of chunks) {
    yield* reader.read(chunk)
    if (reader.isRefused) return
  }
  yield* reader.end()
}

class WxrReader {
  isRefused = false
  private parts: WxrPart[] = []
  private readonly open: { name: string; attributes: Readonly<Record<string, string>>; text: string }[] = []
  private record: { texts: Map<string, string>; terms: WxrTerm[]; fields: Map<string, string> } = fresh()
  private field = ''
  private size = 0
  private damage: WxrItem['damage'] = null
  private hasChannel = false
  private held = ''
  /** The element that the parser closed last; empty where that was already closed here. */
  private closed = ''
  private parser = this.newParser()

  private newParser(): SaxesParser {
    const parser = new SaxesParser()
    // Where a handler is set the parser goes on behind a fault, so that one item stops no other.
    parser.on('error', ({ message }) => this.markDamage(message))
    parser.on('doctype', () => this.refuse('doctype'))
    parser.on('opentag', ({ name, attributes }) => {
      this.hasChannel ||= name === 'channel'
      if (this.open.length === 0 && name !== 'rss' && !this.hasChannel) this.refuse('not an export')
      if (name === 'item') this.endCutItem()
      if (name === 'item' || name === 'wp:author') this.begin()
      if (this.open.length < 100) this.open.push({ name, attributes, text: '' })
      else this.refuse('not an export')
    })
    parser.on('closetag', ({ name }) => this.close(name))
    parser.on('text', (text) => this.add(text))
    parser.on('cdata', (text) => this.add(text))
    return parser
  }

  *read(chunk: string): Generator<WxrPart> {
    const text = this.held + chunk.replaceAll(forbidden, '')
    this.held = /<(?:i(?:t(?:em?)?)?)?$/.exec(text)?.[0] ?? ''
    for (const part of text.slice(0, text.length - this.held.length).split(/(?=<item>)/)) {
      if (part.startsWith('<item>')) this.reopenChannel()
      this.parser.write(part)
    }
    yield* this.taken()
  }

  *end(): Generator<WxrPart> {
    const isComplete = this.hasChannel && this.open.length === 0
    if (!isComplete) yield { type: 'fault', fault: this.hasChannel ? 'incomplete' : 'not an export' }
  }

  private taken(): WxrPart[] {
    const { parts } = this
    this.parts = []
    return parts
  }

  /** An end without a beginning closes all that is open for the parser: a new one goes on at the next item. */
  private reopenChannel(): void {
    if (!this.hasChannel || this.isRefused || this.open.some(({ name }) => name === 'channel')) return
    this.open.length = 0
    this.parser = this.newParser()
    this.parser.write('<rss><channel>')
  }

  /** The parser reports an element that the end of another closed only once it has closed it. */
  private markDamage(message: string): void {
    this.damage ??= 'malformed'
    const last = this.parts.at(-1)
    if (last?.type === 'item' && this.closed === 'item' && message.includes('unexpected close tag'))
      this.parts.splice(-1, 1, { type: 'item', item: { ...last.item, damage: last.item.damage ?? 'malformed' } })
  }

  private refuse(fault: 'doctype' | 'not an export'): void {
    if (!this.isRefused) this.parts.push({ type: 'fault', fault })
    this.isRefused = true
  }

  private begin(): void {
    this.record = fresh()
    this.size = 0
    this.damage = null
  }

  private add(text: string): void {
    const element = this.open.at(-1)
    // What readers wrote below a post is not read.
    if (this.open.some(({ name }) => name === 'wp:comment')) return
    this.size += text.length
    if (this.size > maxItem && this.open.some(({ name }) => name === 'item')) this.damage = 'too large'
    if (element && element.text.length < maxItem) element.text += text.slice(0, maxItem)
  }

  /** Ends an item without its end where the next one begins: items stand beside each other. */
  private endCutItem(): void {
    const at = this.open.findIndex(({ name }) => name === 'item')
    if (at === -1) return
    this.damage = 'malformed'
    while (this.open.length > at) this.close(this.open.at(-1)?.name ?? '')
  }

  /** The parser still closes the elements of an item that was cut; those are passed over. */
  private close(closed: string): void {
    this.closed = ''
    if (this.open.at(-1)?.name !== closed) return
    this.closed = closed
    const element = this.open.pop()
    if (!element || this.isRefused) return
    const { name, attributes, text } = element
    const parent = this.open.at(-1)?.name
    const { texts, terms, fields } = this.record
    if (name === 'item') this.parts.push({ type: 'item', item: { texts, terms, fields, damage: this.damage } })
    else if (name === 'wp:author') this.parts.push({ type: 'author', texts })
    else if (parent === 'channel' && name === 'link') this.parts.push({ type: 'site', url: text.trim() })
    else if (parent === 'item' && name === 'category')
      terms.push({ domain: attributes.domain ?? '', nicename: attributes.nicename ?? '', name: text.trim() })
    else if (parent === 'item' || parent === 'wp:author') texts.set(name, text)
    else if (parent === 'wp:postmeta' && name === 'wp:meta_key') this.field = text
    else if (parent === 'wp:postmeta' && name === 'wp:meta_value') fields.set(this.field, text)
  }
}

const fresh = () => ({ texts: new Map<string, string>(), terms: [], fields: new Map<string, string>() })
