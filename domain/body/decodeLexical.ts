import type { Block, Body } from './Body'
import { Decoder, type Fault, type Resolve } from './Decoder'
import { fieldWords } from './fieldWords'
import { decodeBlock } from './nodes/blocks'
import { storedCaption } from './nodes/table'
import { isNode, nodeAt, storedName, valueAt } from './stored'
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
    return { body: [], faults: [{ place: 'The text', message: 'this is none. Type or import it again.' }] }
  }
  const body: Block[] = []
  for (const { node } of decoder.children(root, 1, true)) {
    const name = storedName(node)
    if (name !== 'table' && decoder.takeCaption().length > 0) decoder.fault(noTable)
    if (name === storedCaption) decoder.keepCaption(fieldWords.decode(decoder, nodeAt(node, 'fields'), 'text', 2))
    else {
      const block = decodeBlock(decoder, node, 1)
      if (block) body.push(block)
    }
  }
  if (decoder.takeCaption().length > 0) decoder.fault(noTable)
  return { body: withAnchors(body), faults: decoder.faults }
}

const noTable = 'before this stands a table caption without a table. Put it right before its table, or take it out.'
