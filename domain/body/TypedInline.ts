import type { LineBreak, Text } from './Inline'

/** Running text as it is typed. */
export type TypedInline = TypedText | TypedLineBreak | TypedLink | TypedInnerLink | TypedFootnote | TypedNoteReference

/** A run is typed as it is read. */
export type TypedText = Text
export type TypedLineBreak = LineBreak

export interface TypedLink {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly TypedInline[]
}

/** A link to a record of the site. */
export interface TypedInnerLink {
  readonly type: 'innerLink'
  readonly relationTo: 'articles' | 'authors' | 'topics'
  readonly id: string
  readonly children: readonly TypedInline[]
}

/** A note at its mark; in its children stand no other notes. */
export interface TypedFootnote {
  readonly type: 'footnote'
  /** A name by which later marks refer to this note; it is not shown. */
  readonly name?: string
  readonly children: readonly TypedInline[]
}

/** A further mark of a note that stands before it. */
export interface TypedNoteReference {
  readonly type: 'noteReference'
  readonly name: string
}

/** The nodes of typed running text by their names. */
export type TypedInlines = { readonly [Each in TypedInline as Each['type']]: Each }
