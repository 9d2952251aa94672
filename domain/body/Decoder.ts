import { limitMarks } from '@/domain/limitMarks'

import type { Inline } from './Inline'
import { NoteNumbers } from './NoteNumbers'
import type { Picture } from './Picture'
import { placeOf } from './placeOf'
import { isNode, isReference, type StoredNode, textAt, valueAt } from './stored'

export interface Fault {
  /** The place: “In the paragraph that begins “The basin…””. */
  readonly place: string
  /** What is wrong there and what to do: “a figure has no image. Choose one, or take the figure out.” */
  readonly message: string
}

/** The records that a text refers to, looked up by the caller; null where readers may not see them. */
export interface Resolve {
  picture(value: unknown): Picture | null
  href(relationTo: string, value: unknown): string | null
}

const maxDepth = 40
const maxNodes = 60_000
const maxText = 100_000

/** One pass through a stored text: counts nodes, numbers notes and collects faults with their places. */
export class Decoder {
  readonly faults: Fault[] = []
  readonly notes = new NoteNumbers()
  private nodes = 0
  private blocks: readonly unknown[] = []
  private at = 0
  private caption: readonly Inline[] = []

  constructor(private readonly resolve: Resolve) {}

  /** Names the block of the text that is read next. */
  private enter(blocks: readonly unknown[], at: number): void {
    this.blocks = blocks
    this.at = at
  }

  fault(message: string): void {
    this.faults.push({ place: placeOf(this.blocks, this.at), message })
  }

  /** Keeps the words of a table’s caption until the table is read; a fault where none follows. */
  keepCaption(words: readonly Inline[]): void {
    this.caption = words
  }

  takeCaption(): readonly Inline[] {
    const words = this.caption
    this.caption = []
    return words
  }

  picture(value: unknown): Picture | null {
    if (value !== null && !isReference(value)) this.fault('an image is none of the library. Choose it again.')
    return this.resolve.picture(value)
  }

  href(relationTo: string, value: unknown): string | null {
    return this.resolve.href(relationTo, value)
  }

  /** The nodes under a node, or the blocks of the whole text; invalid, too deep or too many nodes are left out and reported. */
  *children(parent: StoredNode, depth: number, isWhole = false): Generator<{ node: StoredNode; type: string }> {
    const list = valueAt(parent, 'children')
    if (!Array.isArray(list)) {
      this.fault('a list of parts is missing. Type this part again.')
      return
    }
    if (depth > maxDepth) {
      this.fault(`parts stand in parts more than ${maxDepth} deep. Take some levels out.`)
      return
    }
    const items: unknown[] = list
    for (const [at, node] of items.entries()) {
      if (isWhole) this.enter(items, at)
      this.nodes += 1
      if (this.nodes > maxNodes) {
        this.fault(`the text has more than ${maxNodes} parts. Divide it.`)
        return
      }
      if (isNode(node)) yield { node, type: textAt(node, 'type') }
      else this.fault('something here is no part of a text. Take it out.')
    }
  }

  /**
   * A text as it may be shown: bounded, well formed, without control characters, at most eight accents on a letter; ''
   * where none was typed yet.
   */
  text(node: StoredNode, key: string): string {
    const text = textAt(node, key)
    const given = valueAt(node, key) ?? ''
    if (typeof given !== 'string') this.fault('something stands where only plain words can. Type it again.')
    if (text.length > maxText) this.fault(`a run of text is longer than ${maxText} characters. Divide it.`)
    const words = text.slice(0, maxText).toWellFormed()
    const shown = limitMarks(words.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, ''))
    if (shown !== text.slice(0, maxText))
      this.fault('some words hold a character that cannot be seen or shown. Type them again.')
    return shown
  }
}
