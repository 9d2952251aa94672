import type { Flow, Inline, List } from './Body'
import type { Decoder } from './Decoder'
import { decodeInline } from './decodeInlines'
import { hasContent } from './hasContent'
import { type StoredNode, textAt, valueAt } from './stored'

const maxStart = 1_000_000

/** A list; one in an item of its own, as Lexical stores it, belongs to the item before. */
export function decodeList(decoder: Decoder, node: StoredNode, path: string, depth: number): List | null {
  const listType = textAt(node, 'listType')
  if (listType !== 'bullet' && listType !== 'number') {
    decoder.fault(path, 'A list here has bullets or numbers. Choose one of these.')
    return null
  }
  const items: Flow[][] = []
  for (const { node: stored, type, path: here } of decoder.children(node, path, depth)) {
    if (type !== 'listitem') {
      decoder.fault(here, 'Only items can stand in a list. Take this out.')
      continue
    }
    const blocks = decodeItem(decoder, stored, here, depth + 1)
    const before = items.at(-1)
    const belongsToBefore = before !== undefined && blocks.length > 0 && blocks.every(({ type: of }) => of === 'list')
    if (belongsToBefore) for (const block of blocks) append(before, block)
    else items.push(blocks)
  }
  const ordered = listType === 'number'
  return items.length === 0
    ? null
    : { type: 'list', ordered, start: ordered ? startOf(node) : 1, items: items.map((blocks) => ({ blocks })) }
}

function startOf(node: StoredNode): number {
  const start = valueAt(node, 'start')
  return typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 && start <= maxStart ? start : 1
}

/** An item’s paragraphs, which an empty line divides, and the lists among them. */
function decodeItem(decoder: Decoder, item: StoredNode, path: string, depth: number): Flow[] {
  const blocks: Flow[] = []
  let words: Inline[] = []
  const endParagraph = () => {
    if (hasContent(words)) blocks.push({ type: 'paragraph', children: trimmed(words) })
    words = []
  }
  for (const { node, type, path: here } of decoder.children(item, path, depth)) {
    if (type === 'list') {
      endParagraph()
      const inner = decodeList(decoder, node, here, depth + 1)
      if (inner) append(blocks, inner)
      continue
    }
    const divides = type === 'linebreak' && words.at(-1)?.type === 'lineBreak'
    if (divides) endParagraph()
    else words.push(...decodeInline(decoder, node, type, here, depth))
  }
  endParagraph()
  return blocks
}

/** Running text without the line breaks at its ends. */
function trimmed(words: readonly Inline[]): Inline[] {
  const isBreak = ({ type }: Inline) => type === 'lineBreak'
  const last = words.findLastIndex((inline) => !isBreak(inline))
  return words.slice(0, last + 1).slice(words.findIndex((inline) => !isBreak(inline)))
}

/** Two inner lists of a kind, one after the other, are one. */
function append(blocks: Flow[], block: Flow): void {
  const before = blocks.at(-1)
  const joins = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered
  if (joins) blocks.splice(-1, 1, { ...before, items: [...before.items, ...block.items] })
  else blocks.push(block)
}
