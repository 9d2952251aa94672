/** The part of a commentary that a run of the imported text was recognised as. */
export type Part =
  | 'title'
  | 'credit'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'bio'
  | 'disclaimer'
  | 'furniture'
  | 'blank'

/** A run of the input, from `start` to before `end` (UTF-16 units); the spans of a text are contiguous. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly part: Part
  readonly text: string
}

/** One paragraph of the input: its own line, or lines that an editor program broke. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** The text as it is in the file. */
  readonly raw: string
  /** On one line. */
  readonly text: string
}

export interface LeadCredit {
  readonly caption: string
  readonly creator: string | null
  readonly source: string | null
  /** A code from the list of licences. */
  readonly licence: string | null
  readonly raw: string
}

export interface FoundAuthor {
  readonly name: string
  readonly bio: string | null
}

export interface FoundDisclaimer {
  readonly raw: string
  /** The wording with {kind}, {author’s} and {publisher} in the place of this commentary’s own words. */
  readonly wording: string
  readonly publisher: string | null
}

export type FoundBlock =
  | { readonly type: 'paragraph' | 'heading'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }

/** A commentary split into its parts. */
export interface Anatomy {
  readonly spans: readonly Span[]
  readonly title: string | null
  readonly lead: LeadCredit | null
  readonly bylines: readonly string[]
  readonly dates: readonly string[]
  readonly standfirst: string | null
  readonly blocks: readonly FoundBlock[]
  readonly authors: readonly FoundAuthor[]
  readonly disclaimers: readonly FoundDisclaimer[]
  readonly furniture: readonly string[]
  /** The number of units that were on several lines. */
  readonly joined: number
  /** Marks before list items, which the list renders itself. */
  readonly marks: readonly string[]
  /** “Earlier this month” and the like. */
  readonly relativeTimes: readonly string[]
}
