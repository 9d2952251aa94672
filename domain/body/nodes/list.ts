import type { Decoder } from '@/domain/body/Decoder'
import { hasContent } from '@/domain/body/hasContent'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import { type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { branch, type Stored, type StoredBranch } from '@/domain/body/StoredBranch'

import type { BlockNode } from './BlockNode'
import { decodeInline, encodeInlines } from './inlines'
import { paragraph, type Paragraph, type TypedParagraph } from './paragraph'

type Flow = Paragraph | List

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly blocks: readonly (Paragraph | List)[]
}

export interface TypedList {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list; 1 where it is left out. */
  readonly start?: number
  readonly items: readonly TypedItem[]
}

export interface TypedItem {
  readonly blocks: readonly (TypedParagraph | TypedList)[]
}

/** A list with bullets or numbers; its items hold paragraphs and lists. */
export const list = {
  stored: ['list'],
  decode: decodeList,
  encode: (typed, idOf) => [encodeList(typed, idOf)],
  plainText: (block) => listText(block, ''),
  inlines,
} as const satisfies BlockNode<List, TypedList>

function inlines({ items }: List): ReturnType<BlockNode<List, TypedList>['inlines']> {
  return items.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'list' ? inlines(block) : paragraph.inlines(block))),
  )
}

function encodeList({ ordered, start = 1, items }: TypedList, idOf: () => string): StoredBranch {
  const stored = items.flatMap((item, at) => encodeItem(item, start + at, idOf))
  return branch('list', stored, {
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: ordered ? start : 1,
  })
}

/**
 * An item as Lexical stores it: its paragraphs are runs with an empty line between, the lists at its end stand in items
 * of their own after it.
 */
function encodeItem({ blocks }: TypedItem, value: number, idOf: () => string): StoredBranch[] {
  const last = blocks.findLastIndex(({ type }) => type === 'paragraph')
  const children: Stored[] = []
  for (const [at, block] of blocks.slice(0, last + 1).entries()) {
    if (block.type === 'list') children.push(encodeList(block, idOf))
    else {
      if (at > 0 && blocks[at - 1]?.type === 'paragraph') children.push(lineBreak, lineBreak)
      children.push(...encodeInlines(block.children, idOf))
    }
  }
  const lists = blocks.slice(last + 1).filter((block) => block.type === 'list')
  const inner = lists.map((each) => branch('listitem', [encodeList(each, idOf)], { value: value + 1 }))
  return last < 0 && inner.length > 0 ? inner : [branch('listitem', children, { value }), ...inner]
}

const lineBreak: Stored = { type: 'linebreak', version: 1 }

function listText({ ordered, start, items }: List, indent: string): string {
  return items
    .map(({ blocks }, at) => {
      const [first, ...others] = blocks
      const words = first?.type === 'paragraph' ? inlineText(first.children) : ''
      const inner = `${indent}  `
      const below = (first?.type === 'paragraph' ? others : blocks).map((block) =>
        block.type === 'list' ? listText(block, inner) : `${inner}${inlineText(block.children)}`,
      )
      return [`${indent}${ordered ? `${start + at}.` : '•'} ${words}`, ...below].join('\n')
    })
    .join('\n')
}

const maxStart = 1_000_000

/** A list; one in an item of its own, as Lexical stores it, belongs to the item before. */
function decodeList(decoder: Decoder, node: StoredNode, depth: number): List | null {
  const listType = textAt(node, 'listType')
  if (listType !== 'bullet' && listType !== 'number') {
    decoder.fault('a list has neither bullets nor numbers. Choose one of these.')
    return null
  }
  const items: Flow[][] = []
  for (const { node: stored, type } of decoder.children(node, depth)) {
    if (type !== 'listitem') {
      decoder.fault('something stands in a list that is no item. Take it out.')
      continue
    }
    const blocks = decodeItem(decoder, stored, depth + 1)
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
function decodeItem(decoder: Decoder, item: StoredNode, depth: number): Flow[] {
  const blocks: Flow[] = []
  let words: Inline[] = []
  const endParagraph = () => {
    if (hasContent(words)) blocks.push({ type: 'paragraph', children: trimmed(words) })
    words = []
  }
  for (const { node, type } of decoder.children(item, depth)) {
    if (type === 'list') {
      endParagraph()
      const inner = decodeList(decoder, node, depth + 1)
      if (inner) append(blocks, inner)
      continue
    }
    const divides = type === 'linebreak' && words.at(-1)?.type === 'lineBreak'
    if (divides) endParagraph()
    else words.push(...decodeInline(decoder, node, depth))
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
