import type { FacetName, Facets } from '@/domain/facets'

/** What a reader searches for. */
export interface Question {
  readonly text: string
  /** What every hit must have: authors and topics by their ids, languages by their subtags. */
  readonly filters: Facets
  /** From 1. */
  readonly page: number
  readonly perPage: number
}

/** A stretch of a passage; `marked` where it is what was searched for. */
export interface Fragment {
  readonly text: string
  readonly marked: boolean
}

/** A commentary that was found. */
export interface Hit {
  readonly id: string
  /** The version of the commentary that was indexed; a passage is shown only where the commentary still has it. */
  readonly updatedAt: string
  /** The part of the text that was searched for; empty where that is in the title, the names or nowhere in the text. */
  readonly passage: readonly Fragment[]
  /** The words of the question that it lacks. */
  readonly without: readonly string[]
}

/** How many of the hits have a value. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** What a search found. */
export interface Answer {
  readonly total: number
  /** Whether any of them has every term of the question. */
  readonly complete: boolean
  /** How many pages can be had: the first hits of a large number. */
  readonly pages: number
  readonly hits: readonly Hit[]
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
  /** The question in words that the archive has, where it seems mistyped. */
  readonly suggestion: string | null
  /** Whether the question had more words than are searched for. */
  readonly shortened: boolean
  /** Whether the index is still being made, so that commentaries may be missing. */
  readonly partial: boolean
}

/**
 * The search that pages ask. The embedded engine is one implementation; an adapter for another engine is another, and
 * nothing above this interface knows which.
 */
export interface Search {
  search(question: Question): Promise<Answer>
}

/** The texts of a commentary that are searched, those of a name or a topic separated by line breaks. */
export interface SearchTexts {
  readonly title: string
  /** The names of those who sign it. */
  readonly names: string
  readonly standfirst: string
  readonly topics: string
  readonly text: string
  readonly notes: string
  readonly captions: string
  /** The posts and bios of the authors, as the page shows them. */
  readonly about: string
}

/** A live commentary as an index takes it, with nothing that a reader may not see. */
export interface SearchDocument {
  readonly id: string
  readonly updatedAt: string
  /** ISO 8601. */
  readonly publishedAt: string
  /** BCP 47. */
  readonly language: string
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  /** The tags of the records besides it that its texts are from, such as `authors:ID`. */
  readonly madeFrom: readonly string[]
  readonly texts: SearchTexts
}

/** The side of an index that the feed of changes writes. */
export interface SearchIndex extends Search {
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** The ids of the commentaries made from a record. */
  idsMadeFrom(tag: string): Promise<readonly string[]>
  /** Of these versions (by id), the ids that the index lacks or has otherwise. */
  missingOf(versions: ReadonlyMap<string, string>): Promise<readonly string[]>
  /** Up to `limit` ids after `after` in the order of ids. */
  idsAfter(after: string, limit: number): Promise<readonly string[]>
  /** A note of the feed, stored with the index; null where it is not there. */
  note(key: string): Promise<string | null>
  setNote(key: string, value: string): Promise<void>
  /** Takes out everything. */
  clear(): Promise<void>
  close(): Promise<void>
}
