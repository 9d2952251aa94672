import { createHash } from 'node:crypto'

/** What a row of the audit log says, all of it under its hash. */
export interface Entry {
  /** 1, 2, 3 …, without a gap. */
  readonly seq: number
  /** ISO 8601, by the clock of the process that wrote. */
  readonly at: string
  /** Who acted; null where the system did by itself. */
  readonly actor: string | null
  readonly actorName: string
  readonly action: string
  readonly subject: string
  readonly document: string
  readonly title: string
  /** The piece’s revision after this act; null where the record counts none. */
  readonly revision: number | null
  /** The database’s transaction that wrote both the record and this row. */
  readonly transaction: string
}

/** The hash before the first row. */
export const beginning = '0'.repeat(64)

/** SHA-256 over the hash of the row before and every field of this one, so that no row can be changed, moved or taken out unseen. */
export function hashOf(entry: Entry, previous: string): string {
  const { seq, at, actor, actorName, action, subject, document, title, revision, transaction } = entry
  const fields = [previous, seq, at, actor, actorName, action, subject, document, title, revision, transaction]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
