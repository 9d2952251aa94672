import type { Report } from './Report'

/** What became of a file. */
export type ImportOutcome =
  | { readonly state: 'refused'; readonly refusal: string }
  /**
   * The same text with this title was imported before; nothing was changed. Its id is null for users who may not read
   * it.
   */
  | { readonly state: 'unchanged'; readonly id: string | null; readonly title: string; readonly trashed: boolean }
  | { readonly state: 'draft'; readonly id: string; readonly title: string; readonly report: Report }
