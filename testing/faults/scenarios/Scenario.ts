import type { Tally } from '@/testing/faults/Tally'

/** How much of a scenario is carried out. */
export type Size = 'short' | 'full'

export interface Scenario {
  readonly name: string
  /** Which faults of the design it carries out. */
  readonly faults: string
  /** Whether it takes too long for the short form. */
  readonly fullOnly?: boolean
  run(tally: Tally, size: Size, seed: number): Promise<void>
}
