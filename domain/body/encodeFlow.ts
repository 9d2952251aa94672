import { encodeInlines } from './encodeInlines'
import { branch, type StoredBranch, type StoredLeaf } from './storedShapes'
import type { TypedFlow, TypedInline, TypedItem, TypedList } from './TypedBody'

/** Paragraphs and lists in the form that Lexical stores. */
export const encodeFlow = (blocks: readonly TypedFlow[], idOf: () => string): StoredBranch[] =>
  blocks.map((block) => (block.type === 'paragraph' ? encodeParagraph(block.children, idOf) : encodeList(block, idOf)))

const encodeParagraph = (children: readonly TypedInline[], idOf: () => string): StoredBranch =>
  branch('paragraph', encodeInlines(children, idOf), { textFormat: 0, textStyle: '' })

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
  const children: (StoredBranch | StoredLeaf)[] = []
  for (const [at, block] of blocks.slice(0, last + 1).entries()) {
    if (block.type === 'list') children.push(encodeList(block, idOf))
    else {
      if (at > 0 && blocks[at - 1]?.type === 'paragraph') children.push(lineBreak, lineBreak)
      children.push(...encodeInlines(block.children, idOf))
    }
  }
  const lists = blocks.slice(last + 1).filter((block) => block.type === 'list')
  const inner = lists.map((list) => branch('listitem', [encodeList(list, idOf)], { value: value + 1 }))
  return last < 0 && inner.length > 0 ? inner : [branch('listitem', children, { value }), ...inner]
}

const lineBreak: StoredLeaf = { type: 'linebreak', version: 1 }
