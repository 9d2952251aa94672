/** A stored node, not yet validated. */
export type StoredNode = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is StoredNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (node: StoredNode, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined)

export const textAt = (node: StoredNode, key: string): string => {
  const value = own(node, key)
  return typeof value === 'string' ? value : ''
}

export const nodeAt = (node: StoredNode, key: string): StoredNode => {
  const value = own(node, key)
  return isNode(value) ? value : {}
}

export const valueAt = own

/** Whether a value can refer to a record: by its id, or as it was read, with its id in it. */
export const isReference = (value: unknown): boolean => typeof (isNode(value) ? own(value, 'id') : value) === 'string'

/** The name of a stored block, with the kind of a block of ours: “block:figure”. */
export const storedName = (node: StoredNode): string => {
  const type = textAt(node, 'type')
  return type === 'block' ? `block:${textAt(nodeAt(node, 'fields'), 'blockType')}` : type
}
