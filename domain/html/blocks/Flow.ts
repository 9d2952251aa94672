import type { TypedFootnote, TypedItem, TypedList, TypedNoteReference } from '@/domain/body/TypedBody'
import type { Findings } from '@/domain/html/Findings'

import { cleanCharacters } from './cleanCharacters'
import { inlinesOf, isShown, type Part, withoutBullet } from './Part'
import type { HtmlBlock, HtmlImage, Place } from './Place'

/** UTF-16 units of a paragraph; the store takes runs of twice as many. */
const maxParagraph = 50_000

/** Blocks as they are read: running text is collected until a block ends it. */
export class Flow {
  private readonly blocks: HtmlBlock[] = []
  private parts: Part[] = []
  private length = 0

  private typedList: TypedList | null = null

  constructor(
    private readonly findings: Findings,
    private readonly inList: boolean,
  ) {}

  text(text: string, place: Place): void {
    const [line = '', ...others] = (place.lines ? text.split(/\r\n?|\n/) : [text]).map((said) =>
      withoutEdges(cleanCharacters(said)),
    )
    this.run(line, place)
    for (const other of others) {
      this.break(place.url)
      this.run(other, place)
    }
  }

  /** A line break; a second one after it ends the paragraph. */
  break(url: string | null): void {
    const last = this.parts.findLast((part) => part.kind !== 'text' || part.text.trim() !== '')
    if (last?.kind === 'break') this.end()
    else this.parts.push({ kind: 'break', url })
  }

  note(note: TypedFootnote | TypedNoteReference): void {
    this.parts.push({ kind: 'note', note })
  }

  /** An image as a figure of its own; one that is left out still parts the words around it. */
  image(image: HtmlImage | null, place: Place): void {
    if (image === null) this.text(' ', place)
    else this.add({ type: 'figure', media: image, caption: [] })
  }

  add(...blocks: readonly HtmlBlock[]): void {
    this.end()
    for (const block of blocks) {
      const twice = block.type === 'rule' && this.blocks.at(-1)?.type === 'rule'
      if (!twice) this.blocks.push(block)
    }
  }

  end(): void {
    const bulleted = withoutBullet(this.parts)
    const children = inlinesOf(bulleted ?? this.parts)
    this.parts = []
    this.length = 0
    if (!isShown(children)) return
    if (bulleted === null || this.inList) this.blocks.push({ type: 'paragraph', children })
    else this.addTyped({ blocks: [{ type: 'paragraph', children }] })
  }

  /** Adds an item whose bullet was typed; such items that follow each other are one list. */
  private addTyped(item: TypedItem): void {
    const last = this.blocks.at(-1)
    const joins = last !== undefined && last === this.typedList && last.type === 'list'
    const list: TypedList = { type: 'list', ordered: false, items: joins ? [...last.items, item] : [item] }
    this.blocks.splice(joins ? -1 : this.blocks.length, 1, list)
    this.typedList = list
  }

  finish(): HtmlBlock[] {
    this.end()
    return this.blocks
  }

  private run(text: string, { format, plainWeight, lang, url }: Place): void {
    const look = plainWeight ? { ...format, bold: false } : format
    for (const part of partsOf(text)) {
      if (this.length + part.length > maxParagraph) {
        this.findings.add('A paragraph of more than 50 000 characters was divided.', part)
        this.end()
      }
      this.length += part.length
      this.parts.push({ kind: 'text', text: part, format: look, lang, url })
    }
  }
}

/**
 * A run of text with ordinary spaces at its ends: Google Docs and browsers write no-break spaces there, since HTML would
 * drop others. One before a sign of punctuation is meant.
 */
const withoutEdges = (text: string): string =>
  text.replace(/^\u00A0(?=[\p{L}\p{N}(“‘"]|$)/u, ' ').replace(/(?<=[\p{L}\p{N}.,;)’”"])\u00A0$/u, ' ')

/** A text in parts of a paragraph’s length at most, cut at spaces where there are any. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > maxParagraph) {
    const space = rest.lastIndexOf(' ', maxParagraph)
    const isHalf = /[\uD800-\uDBFF]/.test(rest[maxParagraph - 1] ?? '')
    const end = space > maxParagraph / 2 ? space : maxParagraph - (isHalf ? 1 : 0)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}
