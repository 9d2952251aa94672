/** A stored node without children. */
export interface StoredLeaf {
  [key: string]: unknown
  type: string
  version: number
}

/** A stored node with children. */
export interface StoredBranch extends StoredLeaf {
  children: (StoredBranch | StoredLeaf)[]
  direction: 'ltr' | null
  format: ''
  indent: number
}

export const branch = (
  type: string,
  children: (StoredBranch | StoredLeaf)[],
  more: Record<string, unknown> = {},
): StoredBranch => ({ ...more, type, version: 1, direction: null, format: '', indent: 0, children })

/** A stored text, as a body has it and as fields within its blocks have it. */
export const richText = (children: (StoredBranch | StoredLeaf)[]): { root: StoredBranch } => ({
  root: branch('root', children),
})
