/**
 * The nodes of a commentary’s text. Every projection (page, feed, plain text) covers each of these nodes;
 * `collections/body.ts` lets an editor type exactly these and no others.
 */
export type Body = readonly Block[]

export type Block = Heading | Paragraph | List | Quote | PullQuote | Figure | Table | Rule

export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3
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
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly children: readonly Inline[]
  readonly sublist?: List
}

/** A quotation of somebody else, set apart. */
export interface Quote {
  readonly type: 'quote'
  readonly children: readonly Inline[]
}

/** Words of the commentary itself, repeated large. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly text: string
}

export interface Figure {
  readonly type: 'figure'
  readonly picture: Picture
  readonly caption: string
}

export interface Table {
  readonly type: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly header: boolean
  readonly children: readonly Inline[]
}

export interface Rule {
  readonly type: 'rule'
}

export type Inline = Text | LineBreak | Link | Footnote

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

export interface LineBreak {
  readonly type: 'lineBreak'
}

export interface Link {
  readonly type: 'link'
  readonly href: string
  readonly children: readonly Inline[]
}

/** A note; `number` counts from 1 in reading order. */
export interface Footnote {
  readonly type: 'footnote'
  readonly number: number
  readonly text: string
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
