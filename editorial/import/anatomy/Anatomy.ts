import type { ManuscriptBlock, ReportLine } from '@/editorial/import/Manuscript'
import type { KickerRule } from '@/editorial/import/words/kickerRules'

/** The part of a commentary that a line or block of a manuscript was recognised as. */
export type Part =
  | 'title'
  | 'subtitle'
  | 'kicker'
  | 'credit'
  | 'byline'
  | 'post'
  | 'date'
  | 'standfirst'
  | 'keyPointsHeading'
  | 'keyPoints'
  | 'aboutHeading'
  | 'bio'
  | 'disclaimer'
  | 'disclosure'
  | 'statement'
  | 'furniture'
  | 'heading'
  | 'body'

/** A line or block with its part, in the order of the manuscript; together they are the whole of it. */
export interface Run {
  readonly part: Part
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
  /** Position and organisation as in the text; null where it gives none. */
  readonly post: string | null
  readonly bio: string | null
}

export interface FoundDisclaimer {
  readonly raw: string
  /** The wording with {kind}, {author’s} and {publisher} in the place of this commentary’s own words. */
  readonly wording: string
  /** The institution whose views are meant; null where none is named. */
  readonly publisher: string | null
}

/** A commentary split into its parts. */
export interface Anatomy {
  readonly runs: readonly Run[]
  /** Title and subtitle. */
  readonly title: string | null
  readonly kind: KickerRule['kind'] | null
  readonly lead: LeadCredit | null
  readonly dates: readonly { readonly raw: string; readonly day: string | null }[]
  readonly standfirst: string | null
  readonly keyPoints: readonly string[]
  readonly blocks: readonly ManuscriptBlock[]
  readonly authors: readonly FoundAuthor[]
  /** The names of further authors, of whom there are more than an import takes. */
  readonly unsigned: readonly string[]
  readonly disclaimers: readonly FoundDisclaimer[]
  /** What the file states beside the text, otherwise than the text. */
  readonly contradictions: readonly ReportLine[]
  /** Lines after a bio or disclaimer that no rule knows; they stay in the text. */
  readonly unsure: readonly string[]
  /** Addresses of links in parts that are plain text, such as the standfirst. */
  readonly lostLinks: readonly string[]
  /** The words of notes in parts that are plain text, such as the title. */
  readonly lostNotes: readonly string[]
  /** “Earlier this month” and the like. */
  readonly relativeTimes: readonly string[]
}
