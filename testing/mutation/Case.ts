import type { Mutant, Verdict } from './Mutant'

/** A mutant with the files of tests that are run against it. */
export interface Case {
  readonly mutant: Mutant
  /** The nearest first. */
  readonly tests: readonly string[]
}

/** A case with the times that the files of tests take on the source as it stands. */
export interface Request extends Case {
  readonly usualMs: Readonly<Record<string, number>>
}

export interface Answer {
  readonly verdict: Verdict
  readonly spentMs: Readonly<Record<string, number>>
  /** Files of tests that failed. */
  readonly failed: readonly string[]
}
