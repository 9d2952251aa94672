import type { Picture } from './Body'
import { NoteNumbers } from './NoteNumbers'
import { isNode, type StoredNode, textAt, valueAt } from './stored'

export interface Fault {
  /** The place, such as “root.children[3].url”. */
  readonly path: string
  readonly message: string
}

/** The records that a text refers to, looked up by the caller; null where readers may not see them. */
export interface Resolve {
  picture(value: unknown): Picture | null
  href(relationTo: string, value: unknown): string | null
}

const maxDepth = 32
const maxNodes = 20_000
const maxText = 100_000

/** One pass through a stored text: counts nodes, numbers notes and collects faults. */
export class Decoder {
  readonly faults: Fault[] = []
  readonly notes = new NoteNumbers()
  private nodes = 0

  constructor(readonly resolve: Resolve) {}

  fault(path: string, message: string): void {
    this.faults.push({ path, message })
  }

  /** The nodes under a node, each with its path; invalid, too deep or too many nodes are left out and reported. */
  *children(
    parent: StoredNode,
    path: string,
    depth: number,
  ): Generator<{ node: StoredNode; type: string; path: string }> {
    const list = valueAt(parent, 'children')
    if (!Array.isArray(list)) {
      this.fault(`${path}.children`, 'Here a list of parts is missing. Type this part again.')
      return
    }
    if (depth > maxDepth) {
      this.fault(path, `Parts stand in parts more than ${maxDepth} deep. Take some levels out.`)
      return
    }
    const items: unknown[] = list
    for (const [at, node] of items.entries()) {
      const here = `${path}.children[${at}]`
      this.nodes += 1
      if (this.nodes > maxNodes) {
        this.fault(here, `The text has more than ${maxNodes} parts. Divide it.`)
        return
      }
      if (isNode(node)) yield { node, type: textAt(node, 'type'), path: here }
      else this.fault(here, 'This is no part of a text. Take it out.')
    }
  }

  /**
   * A text as it may be shown: bounded, well formed, without control characters, at most eight accents on a letter; ''
   * where none was typed yet.
   */
  text(node: StoredNode, key: string, path: string): string {
    const text = textAt(node, key)
    const given = valueAt(node, key) ?? ''
    if (typeof given !== 'string') this.fault(`${path}.${key}`, 'Here plain words must stand. Type this part again.')
    if (text.length > maxText)
      this.fault(`${path}.${key}`, `This run of text is longer than ${maxText} characters. Divide it.`)
    const shown = text
      .slice(0, maxText)
      .toWellFormed()
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      .replaceAll(/(\p{M}{8})\p{M}+/gu, '$1')
    if (shown !== text.slice(0, maxText)) {
      this.fault(`${path}.${key}`, 'It holds a character that cannot be seen or shown. Type that place again.')
    }
    return shown
  }
}
