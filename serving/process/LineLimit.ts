interface Count {
  readonly since: number
  written: number
  left: number
}

/** How many lines of a kind were left out, and since when (milliseconds). */
export interface LeftOut {
  readonly kind: string
  readonly count: number
  readonly since: number
}

/**
 * Bounds how many lines of each kind a log takes, since anybody can cause any number of them: the first of each period are
 * written, the rest counted.
 */
export class LineLimit {
  private readonly counts = new Map<string, Count>()

  /** At most `most` lines of each kind in a `period` of milliseconds. */
  constructor(private readonly limits: { readonly most: number; readonly period: number }) {}

  /** Whether a line of this kind is written; `now` in milliseconds. */
  admit(kind: string, now: number): boolean {
    const count = this.counts.get(kind) ?? { since: now, written: 0, left: 0 }
    this.counts.set(kind, count)
    if (count.written < this.limits.most) {
      count.written += 1
      return true
    }
    count.left += 1
    return false
  }

  /** What was left out in the periods that are over; each is told once. */
  takeLeftOut(now: number): LeftOut[] {
    const over = [...this.counts].filter(([, { since }]) => now - since >= this.limits.period)
    for (const [kind] of over) this.counts.delete(kind)
    return over.flatMap(([kind, { left, since }]) => (left > 0 ? [{ kind, count: left, since }] : []))
  }
}
