import type { PublishRecord } from './publishArchive'

/** At most this many commentaries or reasons are named. */
const maxNamed = 20

/** What the publication of an archive came to so far, without its records. */
export class PublishSummary {
  private readonly states = new Map<string, number>()
  private readonly kinds = new Map<string, number>()
  private readonly reasons = new Map<string, number>()
  private readonly changed: string[] = []

  add({ state, title, reason, report }: PublishRecord): void {
    this.states.set(state, this.count(state) + 1)
    if (state === 'left out') this.kinds.set(reason, (this.kinds.get(reason) ?? 0) + 1)
    if (state === 'changed here' && this.changed.length < maxNamed) this.changed.push(`  - “${title}”`)
    if (state !== 'not published') return
    for (const { what } of report?.toDo ?? [])
      // The sentences name authors and images, of which an archive has some hundreds.
      if (this.reasons.size < 10_000 || this.reasons.has(what))
        this.reasons.set(what, (this.reasons.get(what) ?? 0) + 1)
  }

  /** How many posts that were live are not, or may not be, and why is in the report. */
  get notPublished(): number {
    return this.count('not published')
  }

  /** A few lines for a terminal, the most frequent reason first. */
  text(isTrial: boolean): string {
    const reasons = [...this.reasons].sort(([, one], [, other]) => other - one)
    const published = this.count('published')
    const changed = this.count('changed here')
    return [
      isTrial ? `Nothing was stored. Would be published: ${published}.` : `Published: ${published}.`,
      ...line('Live already', this.count('live already')),
      ...line('Changed here since the import, and left as they are', changed),
      ...this.changed,
      ...(changed > this.changed.length ? ['  - and others, which the report names'] : []),
      ...(this.kinds.size > 0
        ? [`Left out: ${[...this.kinds].map(([kind, number]) => `${number} ${kind}`).join(', ')}.`]
        : []),
      ...line(isTrial ? 'Would not be published' : 'Not published', this.notPublished),
      ...reasons.slice(0, maxNamed).map(([reason, number]) => `  - ${number} ×: ${reason}`),
      ...(reasons.length > maxNamed ? ['  - and others, which the report names'] : []),
    ].join('\n')
  }

  private count(state: string): number {
    return this.states.get(state) ?? 0
  }
}

const line = (what: string, number: number): string[] => (number === 0 ? [] : [`${what}: ${number}.`])
