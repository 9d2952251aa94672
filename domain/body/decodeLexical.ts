import { decodeBlock, decodeCaption } from './decodeBlock'
import type { Block, Body, Inline } from './Body'
import { Decoder, type Fault, type Resolve } from './Decoder'
import { isNode, nodeAt, textAt, valueAt } from './stored'
import { withAnchors } from './withAnchors'

interface Decoded {
  readonly body: Body
  readonly faults: readonly Fault[]
}

/**
 * A stored Lexical state as a Body. It accepts any stored value, and throws only where `resolve` does: nodes that a
 * commentary may not have are left out and listed with their place. An absent text is an empty body.
 */
export function decodeLexical(stored: unknown, resolve: Resolve): Decoded {
  if (stored === null || stored === undefined) return { body: [], faults: [] }
  const decoder = new Decoder(resolve)
  const root = isNode(stored) ? valueAt(stored, 'root') : undefined
  if (!isNode(root)) {
    return {
      body: [],
      faults: [{ path: 'root', message: 'This is no text of a commentary. Type or import it again.' }],
    }
  }
  const body: Block[] = []
  let caption: { readonly words: readonly Inline[]; readonly path: string } | null = null
  for (const { node, type, path } of decoder.children(root, 'root', 1)) {
    const fields = nodeAt(node, 'fields')
    const isCaption = type === 'block' && textAt(fields, 'blockType') === 'tableCaption'
    if (caption && (isCaption || type !== 'table')) decoder.fault(caption.path, noTable)
    if (isCaption) {
      const words = decodeCaption(decoder, fields, path)
      caption = words.length > 0 ? { words, path } : null
      continue
    }
    const block = decodeBlock(decoder, node, type, path, type === 'table' ? (caption?.words ?? []) : [])
    caption = null
    if (block) body.push(block)
  }
  if (caption) decoder.fault(caption.path, noTable)
  return { body: withAnchors(body), faults: decoder.faults }
}

const noTable = 'After this table caption stands no table. Put it right before its table, or take it out.'
