/** The breaches that must never happen, in the words of the report. The browser’s part of I7 is tested by e2e/editor-loses-nothing.spec.ts. */
export const laws = {
  I1: 'acknowledged writes that are lost',
  I2: 'drafts that a reader sees',
  I3: 'scheduled commentaries live twice, never, early, or late',
  I4: 'pages that stay stale, retracted ones that stay',
  I5: 'pages once rendered that answer 5xx',
  I6: 'acts of which a part is there',
  I7: 'texts of editors that are neither stored nor given back to them',
  I8: 'addresses held twice or leading nowhere',
  twice: 'acts carried out twice',
  told: 'editors told what is not so, or nothing, or after 10 s',
  limit: 'other limits passed',
} as const

export type Law = keyof typeof laws

/** The result of one scenario: what it did, and every breach. */
export class Tally {
  readonly breaches: { readonly law: Law; readonly what: string }[] = []
  readonly reports: string[] = []
  /** How often each law was checked; a law that was never checked is not proved. */
  readonly looks = new Map<Law, number>()
  /** How many acts were acknowledged. */
  acknowledged = 0
  /** Why the scenario was not run; null where it was. */
  notRun: string | null = null
  /** Errors in the log of the site, which help to find the cause of a breach. */
  readonly siteErrors: string[] = []

  checked(law: Law, times = 1): void {
    this.looks.set(law, (this.looks.get(law) ?? 0) + times)
  }

  breach(law: Law, what: string): void {
    this.breaches.push({ law, what })
  }

  /** Adds a sentence about what was done and measured. */
  report(sentence: string): void {
    this.reports.push(sentence)
  }

  count(law: Law): number {
    return this.breaches.filter((each) => each.law === law).length
  }
}

/** The quantile of these values, with `part` from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
