import type { KickerRule } from './words/kickerRules'

/** The image above a text, which its file names without holding it. */
export interface HeadImage {
  readonly name: string
  readonly alt: string
  readonly caption: string
  readonly creator: string | null
  readonly source: string | null
  /** A code from the list of licences. */
  readonly licence: string | null
}

/** What the head of a file states of its text beyond title, authors, day, standfirst and language. */
export interface HeadFacts {
  readonly kind: KickerRule['kind'] | null
  readonly topics: readonly string[]
  readonly keyPoints: readonly string[]
  /** The moment of first publication as ISO 8601; null where the head names a day alone, or none. */
  readonly published: string | null
  /** The last change, as a moment in ISO 8601 or as YYYY-MM-DD. */
  readonly updated: string | null
  /** The last part of its address; empty where it names none. */
  readonly slug: string
  /** The paths at which readers found it, as `formerPath` writes them. */
  readonly oldPaths: readonly string[]
  readonly image: HeadImage | null
  /** Whether it says that it was published. */
  readonly wasLive: boolean
}
