/** The nodes of running text. */
export type Inline = Text | LineBreak | Link | Footnote | NoteReference

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly subscript?: boolean
  readonly strikethrough?: boolean
  /** Language of the run (BCP 47) where it differs from that of the commentary; its direction follows from it. */
  readonly lang?: string
}

export interface LineBreak {
  readonly type: 'lineBreak'
}

export interface Link {
  readonly type: 'link'
  readonly href: string
  readonly children: readonly Inline[]
}

/** A note at its first mark; `number` counts from 1 in reading order. */
export interface Footnote {
  readonly type: 'footnote'
  readonly number: number
  readonly children: readonly Inline[]
}

/** A further mark of a note; `mark` counts the marks of the note, its first being 1. */
export interface NoteReference {
  readonly type: 'noteReference'
  readonly number: number
  readonly mark: number
}
