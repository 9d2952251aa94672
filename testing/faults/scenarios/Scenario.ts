import type { Tally } from '@/testing/faults/Tally'

/** How much of a scenario is run. */
export type Size = 'short' | 'full'

export interface Scenario {
  readonly name: string
  /** The numbers of the faults that it causes. */
  readonly faults: string
  /** Whether it is left out of the short run. */
  readonly fullOnly?: boolean
  run(tally: Tally, size: Size, seed: number): Promise<void>
}
