import type { EditorState, LexicalNode } from '@payloadcms/richtext-lexical/lexical'

interface Change {
  readonly key: string
  readonly before: LexicalNode | undefined
  readonly after: LexicalNode
}

/** The nodes that a paste changed, by which its undo is known: a state from before it holds them as they were. */
export class PasteMark {
  private readonly changes: readonly Change[]

  constructor(before: EditorState, after: EditorState) {
    this.changes = [...after._nodeMap].flatMap(([key, node]) => {
      const old = before._nodeMap.get(key)
      return old === node ? [] : [{ key, before: old, after: node }]
    })
  }

  /** Whether a state is the one that the paste began with. */
  isUndoneIn({ _nodeMap }: EditorState): boolean {
    return this.changes.length > 0 && this.changes.every(({ key, before }) => _nodeMap.get(key) === before)
  }

  /** Whether a state holds anything as the paste made it. */
  isIn({ _nodeMap }: EditorState): boolean {
    return this.changes.some(({ key, after }) => _nodeMap.get(key) === after)
  }

  /** The keys of the nodes that the paste made. */
  keys(): string[] {
    return this.changes.filter(({ before }) => before === undefined).map(({ key }) => key)
  }
}
