import type { Mutant } from './Mutant'

/** A mutant and the tests that may kill it. */
export interface Case {
  readonly mutant: Mutant
  /** The nearest first. */
  readonly tests: readonly string[]
}
