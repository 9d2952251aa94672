import type { ReactElement } from 'react'

import type { PublisherView, SearchView } from '@/reading/view'

import { Document } from './Document'
import { PageHead } from './PageHead'
import { PageNav } from './PageNav'
import { SearchForm } from './SearchForm'
import { TeaserList } from './TeaserList'

interface Props {
  readonly view: SearchView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** The search form with its query and the results. */
export function SearchPage({ view, publisher, stylesheet }: Props): ReactElement {
  const { query, total, teasers, links } = view
  const title = query ? `Search: ${query}` : 'Search'
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<PageHead publisher={publisher} title={title} path={null} />}
    >
      <header className="opening">
        <h1>Search</h1>
        <SearchForm query={query} />
        {query && <p role="status">{found(total, query)}</p>}
      </header>
      <TeaserList teasers={teasers} level="h2" />
      <PageNav links={links} />
    </Document>
  )
}

function found(total: number, query: string): string {
  if (total === 0)
    return `Nothing has every word of “${query}”. Try fewer words, or a name alone; accents need not be typed.`
  return total === 1 ? `One commentary has “${query}”.` : `${total} commentaries have “${query}”, the latest first.`
}
