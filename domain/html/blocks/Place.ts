import type { TypedBlock } from '@/domain/body/TypedBody'
import type { Findings } from '@/domain/html/Findings'
import type { HtmlNode } from '@/domain/html/tree/HtmlNode'

/** An image of a document: its address there and the words that stand for it. */
export interface HtmlImage {
  readonly src: string
  readonly alt: string
}

/** A block of a document, whose pictures are not stored yet. */
export type HtmlBlock = TypedBlock<HtmlImage>

/** How words look. */
export interface Format {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly subscript?: boolean
  readonly strikethrough?: boolean
}

/** What holds for a whole document. */
export interface Reading {
  readonly findings: Findings
  /** The address of the document, for links relative to it. */
  readonly base: string | null
  readonly images: 'keep' | 'leave out'
  /** The language of most of the words, which is not noted at each. */
  readonly mainLang: string
  /** Added to the levels of headings, so that the first level of the document becomes the second of a page. */
  readonly headingShift: 0 | 1
  /** The names of the notes that were placed so far. */
  readonly notes: Set<string>
  /** The blocks of nodes at a place. */
  blocks(nodes: readonly HtmlNode[], place: Place): HtmlBlock[]
}

/** What holds for the nodes inside an element. */
export interface Place {
  readonly format: Format
  readonly url: string | null
  readonly lang: string | null
  readonly listDepth: number
  readonly inNote: boolean
  /** Whether bold is the look of the place itself, as in a heading. */
  readonly plainWeight: boolean
  /** Whether the lines of the source are lines of the text. */
  readonly lines: boolean
}

/** The outermost place. */
export const topPlace: Place = {
  format: {},
  url: null,
  lang: null,
  listDepth: 0,
  inNote: false,
  plainWeight: false,
  lines: false,
}
