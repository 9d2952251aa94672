interface Accepted {
  readonly file: string
  /** As the report prints it. */
  readonly what: string
  readonly reason: string
}

/** Files that no unit test can reach, and what holds them. */
export const apart: Readonly<Record<string, string>> = {
  'reading/store.ts': 'It opens Payload; app/routes.int.test.ts and reading/*.int.test.ts hold it on both databases.',
}

/** Mutants that no test has to notice. */
export const accepted: readonly Accepted[] = []
