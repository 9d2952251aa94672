export interface Accepted {
  readonly file: string
  /** As the report prints it. */
  readonly what: string
  readonly reason: string
}

/** Changes of one file that no test has to notice for the same reason. */
export const forFile = (file: string, reason: string, ...changes: string[]): Accepted[] =>
  changes.map((what) => ({ file, what, reason }))
