interface NamedMutant {
  readonly name: string
  readonly file: string
  /** What stands there once. */
  readonly from: string
  readonly to: string
}

/** Faults that once left every test green. */
export const namedMutants: readonly NamedMutant[] = [
  {
    name: 'today’s bio in the place of the day’s',
    file: 'reading/toBioViews.ts',
    from: 'inForce(bios, published, publisher.timeZone)',
    to: 'inForce(bios, now, publisher.timeZone)',
  },
  {
    name: 'today’s wording in the place of the day’s',
    file: 'reading/toDisclaimers.ts',
    from: 'inForce(wordings, published, publisher.timeZone)',
    to: 'inForce(wordings, new Date().toISOString(), publisher.timeZone)',
  },
  { name: 'no image credit', file: 'reading/toPicture.ts', from: 'creditOf(media)', to: 'null' },
  {
    name: 'the byline reversed',
    file: 'reading/toTeaserView.ts',
    from: 'authorsOf(commentary, relations).map((author) => ({',
    to: 'authorsOf(commentary, relations).reverse().map((author) => ({',
  },
  {
    name: 'no key points',
    file: 'reading/toCommentaryView.ts',
    from: '(commentary.keyPoints ?? []).map(({ text }) => text)',
    to: '[]',
  },
  {
    name: 'no “updated”',
    file: 'reading/toCommentaryView.ts',
    from: 'toUpdated(commentary.updatedOn, published, publisher)',
    to: 'null',
  },
  { name: 'no age notice', file: 'reading/toCommentaryView.ts', from: 'ageYears(published, now)', to: 'null' },
  {
    name: 'no links to authors in the text',
    file: 'reading/readCommentary.ts',
    from: "['articles', 'authors', 'topics'] as const",
    to: "['articles', 'topics'] as const",
  },
  {
    name: 'no links on an author’s page',
    file: 'reading/readAuthor.ts',
    from: '(author.links ?? []).map(({ label, url }) => ({ label, href: url }))',
    to: '[]',
  },
  {
    name: 'the wrong reason under “read next”',
    file: 'reading/readRelated.ts',
    from: "picks.length > 0 ? 'Chosen",
    to: "picks.length === 0 ? 'Chosen",
  },
  {
    name: 'authors missing from the sitemap',
    file: 'reading/readSitemap.ts',
    from: "authors: { collection: 'authors', sort: ['createdAt', 'id'] },",
    to: '',
  },
  {
    name: 'a feed of one entry',
    file: 'reading/readFeed.ts',
    from: 'const maxEntries = 30',
    to: 'const maxEntries = 1',
  },
  {
    name: 'no standfirst in lists',
    file: 'reading/toTeaserView.ts',
    from: "commentary.standfirst ?? ''",
    to: "''",
  },
]
