/**
 * A body as an editor types it or an import reads it: without anchors and note numbers. Pictures are ids in the store,
 * or what an import has for one that is not uploaded yet.
 */
export type TypedBody<Media = string> = readonly TypedBlock<Media>[]

export type TypedBlock<Media = string> =
  | TypedHeading
  | TypedFlow
  | TypedQuote
  | TypedPullQuote
  | TypedFigure<Media>
  | TypedTable
  | TypedEmbed<Media>
  | TypedAside
  | TypedRule

/** Blocks that may stand in other blocks: in a quotation, an item of a list, a cell of a table, a box. */
export type TypedFlow = TypedParagraph | TypedList

export interface TypedHeading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  readonly children: readonly TypedInline[]
}

export interface TypedParagraph {
  readonly type: 'paragraph'
  readonly children: readonly TypedInline[]
}

export interface TypedList {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list; 1 where it is left out. */
  readonly start?: number
  readonly items: readonly TypedItem[]
}

export interface TypedItem {
  readonly blocks: readonly TypedFlow[]
}

/** A quotation of somebody else, set apart. */
export interface TypedQuote {
  readonly type: 'quote'
  readonly blocks: readonly TypedFlow[]
  /** Who said or wrote it, and where. */
  readonly attribution?: readonly TypedInline[]
}

/** Words of the commentary itself, repeated large. */
export interface TypedPullQuote {
  readonly type: 'pullQuote'
  readonly text: string
}

export interface TypedFigure<Media = string> {
  readonly type: 'figure'
  readonly media: Media
  /** Empty where the picture’s own caption is shown. */
  readonly caption: readonly TypedInline[]
  /** The alternative text for this use; left out where the picture’s own is right. */
  readonly alt?: string
  /** Its width on the page: that of the text where it is left out. */
  readonly width?: 'text' | 'wide'
}

export interface TypedTable {
  readonly type: 'table'
  readonly caption?: readonly TypedInline[]
  /** Each row names only the cells that begin in it, as in HTML. */
  readonly rows: readonly (readonly TypedCell[])[]
}

export interface TypedCell {
  /** Whether the cell is the header of its column or of its row; left out for data. */
  readonly header?: 'column' | 'row'
  /** Columns and rows that the cell covers; 1 where they are left out. */
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly blocks: readonly TypedFlow[]
}

/** Something at another site: shown as a link with its title, and a still where there is one. */
export interface TypedEmbed<Media = string> {
  readonly type: 'embed'
  readonly url: string
  readonly title: string
  readonly still?: Media
}

/** A box beside the text. */
export interface TypedAside {
  readonly type: 'aside'
  readonly title?: string
  readonly blocks: readonly TypedFlow[]
}

export interface TypedRule {
  readonly type: 'rule'
}

export type TypedInline = TypedText | TypedLineBreak | TypedLink | TypedInnerLink | TypedFootnote | TypedNoteReference

export interface TypedText {
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

export interface TypedLineBreak {
  readonly type: 'lineBreak'
}

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
