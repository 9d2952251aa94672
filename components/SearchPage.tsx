import type { ReactElement } from 'react'

import type { ResultView, SearchView } from '@/reading/SearchView'
import type { PublisherView } from '@/reading/view'

import { Document } from './Document'
import { Narrow } from './Narrow'
import { PageHead } from './PageHead'
import { PageNav } from './PageNav'
import { Passage } from './Passage'
import { SearchForm } from './SearchForm'
import { Teaser } from './Teaser'

interface Props {
  readonly view: SearchView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** The search form with its query and the results, the best first. */
export function SearchPage({ view, publisher, stylesheet }: Props): ReactElement {
  const { query, facets, results, links, suggestion } = view
  const title = query ? `Search: ${query}` : 'Search'
  const isAsked = query !== '' || Object.keys(facets).length > 0
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<PageHead publisher={publisher} title={title} path={null} />}
    >
      <header className="opening">
        <h1>Search</h1>
        <SearchForm query={query} facets={facets} />
        {isAsked && (
          <div role="status">
            <p>{found(view)}</p>
            {suggestion && (
              <p>
                Did you mean{' '}
                <a href={suggestion.href} rel="nofollow" dir="auto">
                  {suggestion.text}
                </a>
                ?
              </p>
            )}
            {view.shortened && <p>The first twelve words were searched for; the others were left out.</p>}
            {view.partial && (
              <p>The index of this search is being made anew. Commentaries may be missing for some minutes.</p>
            )}
          </div>
        )}
      </header>
      <Narrow narrow={view.narrow} />
      {results.length > 0 && (
        <ul className="teasers">
          {results.map((result) => (
            <Result key={result.teaser.href} result={result} />
          ))}
        </ul>
      )}
      <PageNav links={links} words={['Previous', 'Next']} />
    </Document>
  )
}

function Result({ result: { teaser, passage, without } }: { readonly result: ResultView }): ReactElement {
  const reason = without.length > 0 ? `Without ${without.map((word) => `“${word}”`).join(', ')}` : undefined
  return (
    <li>
      <Teaser teaser={teaser} level="h2" reason={reason} />
      <Passage passage={passage} />
    </li>
  )
}

function found({ total, complete, query, listed }: SearchView): string {
  const what = query === '' ? 'what you chose' : `“${query}”`
  if (total === 0)
    return `Nothing has every word of ${what}. Try fewer words, or a name alone; accents need not be typed.`
  const those = total === 1 ? 'One commentary has' : `${total} commentaries have`
  if (!complete) return `Nothing has every word of ${what}. ${those} some of them, those with the most first.`
  if (listed !== null) return `${those} ${what}. The best ${listed} are listed: add a word, or narrow the search.`
  return total === 1 ? `${those} ${what}.` : `${those} ${what}, the best match first.`
}
