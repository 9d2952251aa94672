import type { Flow } from './Body'
import type { Decoder } from './Decoder'
import { decodeInlines } from './decodeInlines'
import { decodeList } from './decodeList'
import { hasContent } from './hasContent'
import type { StoredNode } from './stored'

/** The paragraphs and lists under a node; empty paragraphs are left out. */
export function decodeFlow(decoder: Decoder, parent: StoredNode, path: string, depth: number): Flow[] {
  const blocks: Flow[] = []
  for (const { node, type, path: here } of decoder.children(parent, path, depth)) {
    if (type === 'paragraph') {
      const children = decodeInlines(decoder, node, here, depth + 1)
      if (hasContent(children)) blocks.push({ type: 'paragraph', children })
    } else if (type === 'list') {
      const list = decodeList(decoder, node, here, depth + 1)
      if (list) blocks.push(list)
    } else decoder.fault(here, 'Only paragraphs and lists can stand here. Take this out.')
  }
  return blocks
}
