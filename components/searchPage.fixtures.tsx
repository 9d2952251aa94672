import type { ReactElement } from 'react'

import type { SearchView } from '@/reading/SearchView'

import { onePage, publisher, teaser } from './page.fixtures'
import { SearchPage } from './SearchPage'

const found: SearchView = {
  ...{ path: '/search', query: '', facets: {}, results: [{ teaser, passage: [], without: [] }], links: onePage },
  ...{ total: 1, complete: true, listed: null, narrow: [], suggestion: null, shortened: false, partial: false },
}

/** The page of a search that found one commentary, but for what a test names. */
export const searchPage = (view: Partial<SearchView>): ReactElement => (
  <SearchPage view={{ ...found, ...view }} publisher={publisher} stylesheet="body{}" />
)
