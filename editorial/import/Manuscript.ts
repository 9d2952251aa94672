import type { TypedBlock } from '@/domain/body/TypedBody'

import type { HeadFacts } from './HeadFacts'

/** A line of a report: a plain sentence, and the words it refers to as they are in the file. */
export interface ReportLine {
  readonly what: string
  readonly text?: string
}

/** An image in a manuscript, before it is stored. */
export interface ManuscriptImage {
  /** The name of its file, or its address on the web. */
  readonly name: string
  readonly alt: string
  /** A JPEG, PNG or WebP by its first bytes; null where there is none that can be stored. */
  readonly bytes: Uint8Array | null
  /** The reason why it cannot be stored, as the second half of a sentence; only where `bytes` is null. */
  readonly fault?: string
  /** The words under it, where they are kept with the image and not in the text. */
  readonly caption?: string
}

export type ManuscriptBlock = TypedBlock<ManuscriptImage>

/** The facts that a format knows of its text, apart from the text; null and empty where it knows none. */
export interface Metadata {
  readonly title: string | null
  readonly authors: readonly string[]
  /** The day of first publication as YYYY-MM-DD. */
  readonly date: string | null
  readonly standfirst: string | null
  /** As BCP 47. */
  readonly language: string | null
  /** What else the head of the file states; absent where there is nothing. */
  readonly head?: HeadFacts
}

/** A text as its format holds it, before its parts are recognised: every format is read into this. */
export interface Manuscript {
  readonly blocks: readonly ManuscriptBlock[]
  readonly metadata: Metadata
  /** The image above the text, where the format knows it apart from the text. */
  readonly lead?: ManuscriptImage
  /**
   * What reading changed. `text` is what it took away and may be seen, such as the marks of a list: with the blocks it
   * makes up the whole file.
   */
  readonly changed: readonly ReportLine[]
  readonly toDo: readonly ReportLine[]
  /**
   * The texts by which the same manuscript is known again, the present one first; others are those that former versions
   * stored.
   */
  readonly identities: readonly string[]
}

/** The metadata of a format that has none. */
export const noMetadata: Metadata = { title: null, authors: [], date: null, standfirst: null, language: null }
