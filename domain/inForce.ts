import { dayIn } from './day'

interface Dated {
  /**
   * The calendar day from which the entry applies, as YYYY-MM-DD and anything after it; empty means from the beginning.
   */
  readonly from?: string | null
}

/**
 * The entry in force on the day of `when` (ISO 8601) in a zone: the latest one begun by then; of two of one day, the
 * later in the list.
 */
export function inForce<Entry extends Dated>(entries: readonly Entry[], when: string, zone: string): Entry | null {
  const day = dayIn(zone, when)
  let held: { entry: Entry; begun: string } | null = null
  for (const entry of entries) {
    const begun = (entry.from ?? '').slice(0, 10)
    if (begun <= day && begun >= (held?.begun ?? '')) held = { entry, begun }
  }
  return held?.entry ?? null
}
