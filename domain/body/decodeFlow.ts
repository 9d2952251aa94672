import type { Decoder } from './Decoder'
import type { Flow } from './nodes/flow'
import { list } from './nodes/list'
import { paragraph } from './nodes/paragraph'
import { nodeAt, type StoredNode } from './stored'

/** The paragraphs and lists under a node; empty paragraphs are left out. */
export function decodeFlow(decoder: Decoder, parent: StoredNode, depth: number): Flow[] {
  const blocks: Flow[] = []
  for (const { node, type } of decoder.children(parent, depth)) {
    const block =
      type === 'paragraph'
        ? paragraph.decode(decoder, node, depth)
        : type === 'list'
          ? list.decode(decoder, node, depth)
          : null
    if (block) blocks.push(block)
    if (type !== 'paragraph' && type !== 'list')
      decoder.fault('something stands where only paragraphs and lists can. Take it out.')
  }
  return blocks
}

/** The paragraphs and lists in a field of a block. */
export function decodeField(decoder: Decoder, fields: StoredNode, name: string, depth: number): Flow[] {
  const root = nodeAt(nodeAt(fields, name), 'root')
  return Array.isArray(root.children) ? decodeFlow(decoder, root, depth) : []
}
