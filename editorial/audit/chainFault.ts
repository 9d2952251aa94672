import { type Entry, hashOf } from './entry'

/** A row of the audit log as stored, with its own hash and that of the row before. */
export interface StoredEntry extends Entry {
  readonly previous: string
  readonly hash: string
}

/** The fault of this row as the one after `last`, as a phrase; null where the chain holds. */
export function chainFault(last: { seq: number; hash: string }, row: StoredEntry): string | null {
  if (row.seq !== last.seq + 1) return `row ${last.seq + 1} is missing: after row ${last.seq} comes row ${row.seq}`
  if (row.previous !== last.hash)
    return `row ${row.seq} does not follow from row ${last.seq}, which was changed or replaced`
  if (row.hash !== hashOf(row, row.previous)) return `row ${row.seq} was changed after it was written`
  return null
}
