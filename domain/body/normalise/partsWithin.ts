import { isNode, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import { partsOf } from './partsOf'
import type { Normaliser } from './Normaliser'

/** Nodes that a commentary has, which hold nothing but their children. */
const holders = 'root paragraph heading quote list listitem table tablerow tablecell link autolink'.split(' ')
/** Fields of a block in which its words stand. */
const wordFields = ['title', 'text', 'caption', 'attribution', 'content', 'quote', 'body', 'code', 'html']

/**
 * The parts of a node that cannot stay where it stands: its words, in reading order. A node that a commentary does not
 * have is recorded.
 */
export function partsWithin(normaliser: Normaliser, node: StoredNode): StoredNode[] {
  const type = textAt(node, 'type')
  const children = partsOf(valueAt(node, 'children'))
  if (holders.includes(type)) return children
  if (type === 'horizontalrule') return []
  const own = [...partsOf([valueAt(node, 'text')]), ...children, ...fieldParts(nodeAt(node, 'fields'))]
  const kind = type === 'block' || type === 'inlineBlock' ? textAt(nodeAt(node, 'fields'), 'blockType') : type
  const fault = `something stands here that a commentary cannot have in this place${kind === '' ? '' : ` (“${kind.slice(0, 40)}”)`}`
  if (own.length > 0) normaliser.record(fault, 'Its words stay.')
  else normaliser.record(fault, 'It was left out.', 'Take it out.')
  return own
}

/** The words in the fields of a block, each field as a paragraph. */
export function fieldParts(fields: StoredNode): StoredNode[] {
  return wordFields.flatMap((name) => {
    const value = valueAt(fields, name)
    if (typeof value === 'string') return value === '' ? [] : [{ type: 'paragraph', version: 1, children: [value] }]
    return isNode(value) ? partsOf(valueAt(nodeAt(value, 'root'), 'children')) : []
  })
}
