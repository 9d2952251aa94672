import { chainFault, type StoredEntry } from './chainFault'
import { beginning } from './entry'

/** How far the log holds. */
export interface Verdict {
  readonly rows: number
  /** Of the last row that holds. */
  readonly hash: string
  /** The first thing wrong, in words; null where the whole log holds. */
  readonly fault: string | null
}

/**
 * Follows the chain of the audit log from its first row. Rows taken off its end leave no trace in it: `noted`, the hash
 * of a last row written down earlier, must still be there.
 */
export async function verifyLog(rows: AsyncIterable<StoredEntry>, noted: string | null): Promise<Verdict> {
  let last = { seq: 0, hash: beginning }
  let met = noted === null
  for await (const row of rows) {
    const fault = chainFault(last, row)
    if (fault !== null) return { rows: last.seq, hash: last.hash, fault }
    met ||= row.hash === noted
    last = row
  }
  const fault = met ? null : `the row with the hash ${noted ?? ''} is not there: rows were taken off the end`
  return { rows: last.seq, hash: last.hash, fault }
}
