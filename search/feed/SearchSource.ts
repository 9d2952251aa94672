import type { SearchDocument } from '@/search/Search'

/** When each of some commentaries last changed (ISO 8601), by its id. */
export type Versions = ReadonlyMap<string, string>

/** What the site’s database tells a search; of commentaries only what any reader may see. */
export interface SearchSource {
  /** Those of these commentaries that are live. */
  documents(ids: readonly string[]): Promise<readonly SearchDocument[]>
  /** Up to `limit` live commentaries after `after` in the order of ids. */
  versionsAfter(after: string | null, limit: number): Promise<Versions>
  /** Those of these commentaries that are live. */
  versionsOf(ids: readonly string[]): Promise<Versions>
  /** The publisher’s language (BCP 47), in which a commentary is that names none. */
  language(): Promise<string>
  /** The tags of every change since a time, in its order. */
  changesSince(at: Date): AsyncIterable<readonly string[]>
}
