/** A stored node without children. */
export interface StoredLeaf {
  [key: string]: unknown
  type: string
  version: number
}

/** A stored node with children. */
export interface StoredBranch extends StoredLeaf {
  children: Stored[]
  direction: 'ltr' | null
  format: ''
  indent: number
}

export type Stored = StoredBranch | StoredLeaf

export const branch = (
  type: string,
  children: readonly Stored[],
  more: Record<string, unknown> = {},
): StoredBranch => ({ ...more, type, version: 1, direction: null, format: '', indent: 0, children: [...children] })

/** A stored text, as a body has it and as fields within its blocks have it. */
export const richText = (children: readonly Stored[]): { root: StoredBranch } => ({ root: branch('root', children) })

/** A block of ours among words, with its fields. */
export const inlineBlock = (blockType: string, fields: Record<string, unknown>, idOf: () => string): StoredLeaf => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: idOf(), blockName: '', blockType, ...fields },
})

/** A block of ours with its fields. */
export const ownBlock = (blockType: string, fields: Record<string, unknown>, idOf: () => string): StoredLeaf => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: idOf(), blockName: '', blockType, ...fields },
})
