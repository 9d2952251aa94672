import { isNode, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import { cleanElement, cleanLeaf } from './cleanElement'
import { partsOf } from './partsOf'
import { measureFault } from './measureFault'
import { normaliseBlocks } from './normaliseBlocks'
import { isInline, normaliseInlines } from './normaliseInlines'
import { type Finding, Normaliser } from './Normaliser'
import { normaliseOwnBlock } from './normaliseOwnBlock'
import { normaliseTable } from './normaliseTable'

/** A text that can be saved, with what was changed in it; or, for what is no text, a sentence that refuses it. */
export type Normalised =
  | { readonly stored: StoredNode; readonly findings: readonly Finding[]; readonly refusal: null }
  | { readonly refusal: string }

/**
 * Any Lexical tree as a text that a commentary can store. Order and visible words stay; what is valid stays as it is;
 * the result of a result is the same. Only what is no text at all, or too large for one, is refused.
 */
export function normalise(stored: unknown): Normalised {
  const root = isNode(stored) ? valueAt(stored, 'root') : undefined
  if (!isNode(stored) || !isNode(root) || !Array.isArray(root.children))
    return { refusal: 'This is no text of a commentary. Type or import it again.' }
  const refusal = measureFault(root)
  if (refusal !== null) return { refusal }
  const normaliser = new Normaliser()
  const blocks: readonly unknown[] = root.children
  const own = ownBlocks(normaliser)
  const children: StoredNode[] = []
  for (let at = 0; at < blocks.length;) {
    // Neighbouring runs of text are one paragraph, so they are read together.
    let end = at + 1
    if (isRunning(blocks[at])) while (end < blocks.length && isRunning(blocks[end])) end += 1
    normaliser.enter(blocks, at)
    children.push(...normaliseBlocks(normaliser, partsOf(blocks.slice(at, end)), own))
    at = end
  }
  return {
    stored: { ...stored, root: { ...cleanElement(root), type: 'root', children } },
    findings: normaliser.findings,
    refusal: null,
  }
}

const isRunning = (node: unknown): boolean => !isNode(node) || isInline(node)

const tags: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4' }

/** The blocks that only the text itself has. */
const ownBlocks =
  (normaliser: Normaliser) =>
  (node: StoredNode): readonly StoredNode[] | null => {
    const words = () => normaliseInlines(normaliser, partsOf(valueAt(node, 'children')), {})
    switch (textAt(node, 'type')) {
      case 'heading':
        return [headingOf(normaliser, node, words())]
      case 'quote':
        return [{ ...cleanElement(node), children: words() }]
      case 'table': {
        const table = normaliseTable(normaliser, node)
        return table === null ? [] : [table]
      }
      case 'horizontalrule':
        return [cleanLeaf(node)]
      case 'block': {
        const block = normaliseOwnBlock(normaliser, node)
        return block === null ? null : [block]
      }
      default:
        return null
    }
  }

function headingOf(normaliser: Normaliser, node: StoredNode, children: readonly StoredNode[]): StoredNode {
  const given = textAt(node, 'tag')
  const known = ['h2', 'h3', 'h4'].includes(given)
  const tag = known ? given : Object.hasOwn(tags, given) ? tags[given] : undefined
  if (tag === undefined) {
    normaliser.record('a heading has no level', 'It is a paragraph now.')
    return { type: 'paragraph', version: 1, children }
  }
  if (!known)
    normaliser.record(`a heading is of the level ${given.slice(1)}`, `It is of the level ${tag.slice(1)} now.`)
  return { ...cleanElement(node), tag, children }
}
