import { chainFault, type StoredEntry } from './chainFault'
import { genesisHash } from './entry'

/** The result of checking the audit log. */
export interface Verdict {
  /** How many rows form an unbroken chain from the first. */
  readonly rows: number
  /** The hash of the last of these rows. */
  readonly hash: string
  /** The first fault as a phrase; null where the whole log holds. */
  readonly fault: string | null
}

/**
 * Checks the chain of the audit log from its first row. Rows removed from its end leave no trace in it, so a
 * `knownHash`, the hash of a last row that was written down earlier, must still be there.
 */
export async function verifyLog(rows: AsyncIterable<StoredEntry>, knownHash: string | null): Promise<Verdict> {
  let last = { seq: 0, hash: genesisHash }
  let knownHashFound = knownHash === null
  for await (const row of rows) {
    const fault = chainFault(last, row)
    if (fault !== null) return { rows: last.seq, hash: last.hash, fault }
    knownHashFound ||= row.hash === knownHash
    last = row
  }
  const fault = knownHashFound
    ? null
    : `the row with the hash ${knownHash ?? ''} is not there: rows were taken off the end`
  return { rows: last.seq, hash: last.hash, fault }
}
