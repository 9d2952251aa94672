/** One small change of one file. */
export interface Mutant {
  /** Path from the root. */
  readonly file: string
  readonly line: number
  /** Kind of change and the code that it changes: “negate: byline.length > 0”. */
  readonly what: string
  /** The whole file as it is with the change. */
  readonly text: string
}

/** What the tests say to a mutant; “endless” where they did not end in time. */
export type Verdict = 'killed' | 'survived' | 'endless'
