/** A value among those of a fact, and the names and places under which it stands in it: `['0', 'name']`. */
export interface HeadLeaf {
  readonly path: readonly string[]
  readonly value: string
  /** Whether the import read it; whatever is not read is reported. */
  isRead: boolean
}

/** A name in the head of a file with all that it says. */
export interface HeadFact {
  /** In small letters. */
  readonly name: string
  readonly leaves: readonly HeadLeaf[]
  /** All that it says, on one line; empty where it says nothing. */
  readonly words: string
  /** Whether it says something that no leaf holds, such as a reference to another value. */
  readonly isPartial: boolean
}

/** Values stand no deeper than this; what is deeper is no fact about a text. */
export const maxDepth = 4

export const leaf = (path: readonly string[], value: string): HeadLeaf => ({ path, value, isRead: false })

/** The steps of a path that are names, those of lists aside. */
export const namesOf = ({ path }: HeadLeaf): string[] => path.filter((step) => !/^\d+$/.test(step))
