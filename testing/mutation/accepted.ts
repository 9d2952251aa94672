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
export const accepted: readonly Accepted[] = [
  ...['missing', 'readAuthor', 'readCommentary'].map((name) => ({
    file: `reading/${name}.ts`,
    what: 'add one: 1',
    reason: 'A second record would be read and not used: ids and addresses are unique.',
  })),
  { file: 'reading/missing.ts', what: 'drop: page: 1', reason: 'The first page is what is read where none is named.' },
  { file: 'reading/readHome.ts', what: 'add one: 1', reason: 'Asked for page 1, no list is beyond its end.' },
  { file: 'reading/readAuthor.ts', what: "take the first: photo ?? ''", reason: 'No image has null for its id.' },
  {
    file: 'reading/readCommentary.ts',
    what: 'add one: 200',
    reason: 'A bound against too many disclaimers, not a number that anybody is promised.',
  },
  {
    file: 'reading/readCommentary.ts',
    what: "reverse: ['articles', 'authors', 'topics']",
    reason: 'The order of look-ups into one map of ids.',
  },
  {
    file: 'reading/readRelated.ts',
    what: 'reverse: [{ topics: { in: topics } }, { id: { not_equals: commentary.id } }]',
    reason: 'Both conditions must hold in either order.',
  },
  {
    file: 'reading/relations.ts',
    what: 'reverse: idsOf([...authors.values()].map(({ photo }) => photo ?? null))',
    reason: 'The order of ids in a look-up.',
  },
  {
    file: 'reading/relations.ts',
    what: 'reverse: commentaries.map(({ lead }) => idOf(lead))',
    reason: 'The order of ids in a look-up.',
  },
  {
    file: 'reading/relations.ts',
    what: 'reverse: [...leads, ...portraits, ...images]',
    reason: 'The order of ids in a look-up.',
  },
  {
    file: 'reading/toBioViews.ts',
    what: 'take today: then',
    reason: 'Whoever had a bio then has one today: none ends.',
  },
]
