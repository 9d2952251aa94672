import { type FacetName, facetNames, type Facets } from '@/domain/facets'
import { kindLabel } from '@/domain/kinds'
import { searchPath } from '@/domain/paths'
import type { Answer, FacetCount } from '@/search/Search'

import type { FacetView, SearchView } from './SearchView'
import type { Store } from './store'
import type { PublisherView } from './view'

interface Counted {
  readonly text: string
  /** As the address has them. */
  readonly facets: Facets
  readonly counts: Answer['facets']
}

/** What a search may be narrowed by: of each facet the values of the hits, where they differ or one is chosen. */
export async function readFacets(
  store: Store,
  publisher: PublisherView,
  { text, facets, counts }: Counted,
): Promise<SearchView['narrow']> {
  const [authors, topics] = await Promise.all([
    store.namesByIds('authors', idsOf(counts.author)),
    store.namesByIds('topics', idsOf(counts.topic)),
  ])
  const records = { author: authors, topic: topics }
  const languages = languageNames(publisher.language)
  /** What a value is called, and how an address names it; null where a reader may not see it. */
  const named = (name: FacetName, value: string): { label: string; inAddress: string } | null => {
    switch (name) {
      case 'author':
      case 'topic': {
        const record = records[name].get(value)
        return record?.slug ? { label: record.name, inAddress: record.slug } : null
      }
      case 'kind':
        return { label: kindLabel(value), inAddress: value }
      case 'language':
        return { label: languages(value), inAddress: value }
      case 'year':
        return { label: value, inAddress: value }
    }
  }
  const viewsOf = (name: FacetName): FacetView[] =>
    counts[name].flatMap(({ value, count }) => {
      const known = named(name, value)
      if (known === null) return []
      const chosen = facets[name] === known.inAddress
      const href = searchPath(text, { ...facets, [name]: chosen ? '' : known.inAddress })
      return [{ label: known.label, count, chosen, href }]
    })
  return facetNames
    .map((name) => ({ name, values: viewsOf(name) }))
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
}

const idsOf = (counts: readonly FacetCount[]): string[] => counts.map(({ value }) => value)

/** The names of languages in the publisher’s; the subtag itself where it has none. */
function languageNames(language: string): (subtag: string) => string {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' })
  return (subtag) => {
    try {
      return names.of(subtag) ?? subtag
    } catch {
      return subtag
    }
  }
}
