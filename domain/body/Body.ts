/**
 * The nodes of a commentary’s text. Every projection (page, feed, plain text) covers each of these nodes;
 * `collections/body.ts` lets an editor type exactly these and no others.
 */
export type Body = readonly Block[]

export type Block = Heading | Flow | Quote | PullQuote | Figure | Table | Embed | Aside | Rule

/** Blocks that may stand in other blocks: in a quotation, an item of a list, a cell of a table, a box. */
export type Flow = Paragraph | List

export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  /** The fragment that readers link to; unique within a body. */
  readonly anchor: string
  readonly children: readonly Inline[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly blocks: readonly Flow[]
}

/** A quotation of somebody else, set apart. */
export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Flow[]
  /** Who said or wrote it; empty for nobody named. */
  readonly attribution: readonly Inline[]
}

/** Words of the commentary itself, repeated large. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly text: string
}

export interface Figure {
  readonly type: 'figure'
  /** With the alternative text of this use. */
  readonly picture: Picture
  /** Empty for none. */
  readonly caption: readonly Inline[]
  readonly width: 'text' | 'wide'
}

export interface Table {
  readonly type: 'table'
  /** Empty for none. */
  readonly caption: readonly Inline[]
  /** Each row names only the cells that begin in it, as in HTML. */
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  /** Whether the cell is the header of its column or of its row; null for data. */
  readonly header: 'column' | 'row' | null
  readonly colSpan: number
  readonly rowSpan: number
  readonly blocks: readonly Flow[]
}

/** Something at another site, shown as a link with its title. */
export interface Embed {
  readonly type: 'embed'
  readonly href: string
  readonly title: string
  readonly still: Picture | null
}

/** A box beside the text. */
export interface Aside {
  readonly type: 'aside'
  /** Empty for none. */
  readonly title: string
  readonly blocks: readonly Flow[]
}

export interface Rule {
  readonly type: 'rule'
}

export type Inline = Text | LineBreak | Link | Footnote | NoteReference

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly subscript?: boolean
  readonly strikethrough?: boolean
  /** Language of the run (BCP 47) where it is marked. */
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

/** An uploaded image as a page needs it: widths and heights in pixels of the file, smallest size first. */
export interface Picture {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** The picture as link previews show it; null where none was made. */
  readonly card: Card | null
  /** Whether a light ground is needed beneath it, since it may be transparent. */
  readonly ground: boolean
  readonly sources: readonly PictureSource[]
  readonly caption: string
  readonly credit: Credit | null
}

export interface Card {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly mimeType: string
}

export interface PictureSource {
  readonly src: string
  readonly width: number
}

/** The credit line, derived from creator, source and licence: “Ana Marić / Wikimedia Commons / CC BY 4.0”. */
export interface Credit {
  readonly parts: readonly { readonly text: string; readonly href: string | null }[]
  readonly licenceUrl: string | null
  readonly creator: string | null
}
