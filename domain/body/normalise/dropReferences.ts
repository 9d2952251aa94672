import { idOf } from '@/domain/idOf'
import { isNode, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'

import { type Finding, Normaliser } from './Normaliser'

/** Whether a record is not there any more. */
type IsMissing = (collection: string, id: string) => boolean

/**
 * A valid text without references to missing records, which a paste from another commentary brings: links become their
 * words, figures wait for another image.
 */
export function dropReferences(
  stored: StoredNode,
  isMissing: IsMissing,
): { stored: StoredNode; findings: readonly Finding[] } {
  const normaliser = new Normaliser()
  const root = nodeAt(stored, 'root')
  const blocks: readonly unknown[] = Array.isArray(root.children) ? root.children : []
  const children = blocks.flatMap((block, at) => {
    normaliser.enter(blocks, at)
    return isNode(block) ? without(normaliser, block, isMissing) : [block]
  })
  return { stored: { ...stored, root: { ...root, children } }, findings: normaliser.findings }
}

function without(normaliser: Normaliser, node: StoredNode, isMissing: IsMissing): unknown[] {
  const children = Array.isArray(node.children)
    ? { children: within(normaliser, partsIn(node.children), isMissing) }
    : null
  const fields = nodeAt(node, 'fields')
  const page = nodeAt(fields, 'doc')
  const id = idOf(valueAt(page, 'value'))
  if (textAt(fields, 'linkType') === 'internal' && id !== null && isMissing(textAt(page, 'relationTo'), id)) {
    normaliser.record('a link leads to a page that is not there any more', 'Its words stay as plain text.')
    return children?.children ?? []
  }
  const changed = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    field(normaliser, name, value, isMissing),
  ])
  return [{ ...node, ...('fields' in node ? { fields: Object.fromEntries(changed) } : {}), ...children }]
}

const within = (normaliser: Normaliser, list: readonly unknown[], isMissing: IsMissing): unknown[] =>
  list.flatMap((child) => (isNode(child) ? without(normaliser, child, isMissing) : [child]))

function field(normaliser: Normaliser, name: string, value: unknown, isMissing: IsMissing): unknown {
  if (name === 'media' || name === 'still') {
    const id = idOf(value)
    if (id === null || !isMissing('media', id)) return value
    normaliser.record('an image is not there any more', 'It was left out.')
    return null
  }
  const root = isNode(value) ? nodeAt(value, 'root') : {}
  if (!isNode(value) || !Array.isArray(root.children)) return value
  return { ...value, root: { ...root, children: within(normaliser, partsIn(root.children), isMissing) } }
}

function partsIn(children: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(children) ? children : []
  return list
}
