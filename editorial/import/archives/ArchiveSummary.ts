import { counted } from '@/editorial/import/counted'

import type { ArchiveRecord } from './importArchive'

/** At most this many records that were not imported are named. */
const maxNamed = 20

/** What an import of an archive came to so far, without its records: there may be hundreds of thousands. */
export class ArchiveSummary {
  private readonly states: Record<ArchiveRecord['state'], number> = {
    draft: 0,
    unchanged: 0,
    'not imported': 0,
    'left out': 0,
  }
  private readonly kinds = new Map<string, number>()
  private readonly refusals: string[] = []
  private points = 0
  private readonly links = { turned: 0, left: 0, failed: 0 }

  add({ state, title, reason, report }: ArchiveRecord): void {
    this.states[state] += 1
    this.points += report?.toDo.length ?? 0
    if (state === 'left out') this.kinds.set(reason, (this.kinds.get(reason) ?? 0) + 1)
    if (state === 'not imported' && this.refusals.length < maxNamed)
      this.refusals.push(`  - ${title === '' ? '' : `“${title}”: `}${reason}`)
  }

  /** What became of the links of a draft to posts that stand behind it in the archive. */
  addLinks({ turned, left }: { readonly turned: number; readonly left: number }): void {
    this.links.turned += turned
    this.links.left += left
  }

  /** A draft whose links could not be stored. */
  addFailedLinks(): void {
    this.links.failed += 1
  }

  get notImported(): number {
    return this.states['not imported']
  }

  /** A few lines for a terminal. */
  text(isTrial: boolean): string {
    const { draft, unchanged } = this.states
    const drafts = `${draft}, with ${counted(this.points, 'point')} to do.`
    return [
      isTrial ? `Nothing was stored. Drafts that would be made: ${drafts}` : `Drafts made: ${drafts}`,
      ...(unchanged > 0 ? [`Imported before and not changed: ${unchanged}.`] : []),
      ...(this.kinds.size > 0
        ? [`Left out: ${[...this.kinds].map(([kind, number]) => `${number} ${kind}`).join(', ')}.`]
        : []),
      ...this.linkLines(),
      ...(this.notImported > 0 ? [`Not imported: ${this.notImported}.`] : []),
      ...this.refusals,
    ].join('\n')
  }

  private linkLines(): string[] {
    const { turned, left, failed } = this.links
    return [
      ...(turned > 0 ? [`Links led to posts that were imported later: ${turned}.`] : []),
      ...(left > 0
        ? [`Links to posts that are not here, or in texts that were changed here, as they were: ${left}.`]
        : []),
      ...(failed > 0 ? [`Drafts whose links could not be led on: ${failed}. Run the command again.`] : []),
    ]
  }
}
