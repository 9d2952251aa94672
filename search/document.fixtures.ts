import type { SearchDocument, SearchTexts } from './Search'

const texts = { title: '', names: '', standfirst: '', topics: '', text: '', notes: '', captions: '', about: '' }
const facets = { author: [], topic: [], kind: [], language: ['en'], year: ['2020'] }

type Given = Partial<Omit<SearchDocument, 'texts'> & SearchTexts> & { readonly id: string }

/** A document of an index, with what a test does not name left empty. */
export function document({ id, updatedAt, publishedAt, madeFrom, ...given }: Given): SearchDocument {
  const language = given.language ?? 'en'
  return {
    id,
    updatedAt: updatedAt ?? '2020-01-01T00:00:00.000Z',
    publishedAt: publishedAt ?? '2020-01-01T00:00:00.000Z',
    language,
    madeFrom: madeFrom ?? [],
    facets: given.facets ?? { ...facets, language: [language] },
    texts: Object.fromEntries(
      Object.entries(texts).map(([name, empty]) => [name, given[name as keyof SearchTexts] ?? empty]),
    ) as unknown as SearchTexts,
  }
}
