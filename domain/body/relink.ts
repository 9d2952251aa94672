import { idOf } from '@/domain/idOf'

import { isNode, nodeAt, textAt, valueAt } from './stored'

interface Linked {
  readonly relationTo: string
  readonly id: string
}

/** A stored text whose links to one record refer to another of its kind; everything else is unchanged. */
export function relink<Stored>(stored: Stored, from: Linked, to: string): Stored {
  const text = structuredClone(stored)
  turn(isNode(text) ? valueAt(text, 'root') : null, from, to)
  return text
}

function turn(node: unknown, from: Linked, to: string): void {
  if (!isNode(node)) return
  const fields = nodeAt(node, 'fields')
  const page = nodeAt(fields, 'doc')
  if (textAt(page, 'relationTo') === from.relationTo && idOf(valueAt(page, 'value')) === from.id)
    Reflect.set(page, 'value', to)
  const children = valueAt(node, 'children')
  if (Array.isArray(children)) for (const child of children) turn(child, from, to)
  // Notes, captions and boxes are texts of their own in the fields of a block.
  for (const field of Object.values(fields)) if (isNode(field)) turn(valueAt(field, 'root'), from, to)
}
