/** A block of a plain text, before links and notes in its words are read. */
export type TextBlock =
  /** `lines` are lines that stand beneath each other; a paragraph that an editor program broke is one line. */
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly TextBlock[] }
  | TextList
  | { readonly type: 'rule' }

export interface TextList {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly TextItem[]
}

export interface TextItem {
  readonly text: string
  readonly lists: readonly TextList[]
}

/** A line of a text without the space at its end; a tab is as wide as up to the next fourth column. */
export interface Line {
  readonly text: string
  readonly indent: number
}

/** The lines of a text; an empty one has no text. */
export const linesOf = (text: string): Line[] =>
  text.split('\n').map((line) => {
    const space = /^[\s\u00A0]*/.exec(line)?.[0] ?? ''
    return {
      text: line.trim(),
      indent: Array.from(space).reduce((at, sign) => (sign === '\t' ? at + 4 - (at % 4) : at + 1), 0),
    }
  })
