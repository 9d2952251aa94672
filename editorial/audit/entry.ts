import { createHash } from 'node:crypto'

/** The fields of a row of the audit log, all of them covered by its hash. */
export interface Entry {
  /** 1, 2, 3 …, without a gap. */
  readonly seq: number
  /** ISO 8601, by the clock of the process that wrote the row. */
  readonly at: string
  /** The id of the user; null where the site itself acted. */
  readonly actor: string | null
  readonly actorName: string
  readonly action: string
  readonly subject: string
  readonly document: string
  readonly title: string
  /** The revision of the commentary after this act; null for records without one. */
  readonly revision: number | null
  /** The id of the transaction that wrote both the record and this row. */
  readonly transaction: string
}

/** Stands for the hash of the row before the first. */
export const genesisHash = '0'.repeat(64)

/** SHA-256 of the previous row’s hash and every field of this one, so that no row can be changed, moved or removed unnoticed. */
export function hashOf(entry: Entry, previous: string): string {
  const { seq, at, actor, actorName, action, subject, document, title, revision, transaction } = entry
  const fields = [previous, seq, at, actor, actorName, action, subject, document, title, revision, transaction]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
