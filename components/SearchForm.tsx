import type { ReactElement } from 'react'

import { facetNames, type Facets } from '@/domain/facets'
import { limits } from '@/domain/limits'
import { searchPath } from '@/domain/paths'

interface Props {
  readonly query?: string
  /** What the search stays narrowed by. */
  readonly facets?: Facets
}

/** A plain form, so that search works with no script. */
export function SearchForm({ query = '', facets = {} }: Props): ReactElement {
  return (
    <form className="search" role="search" action={searchPath('')}>
      <label htmlFor="q">Search the commentaries</label>
      <div>
        <input id="q" type="search" name="q" defaultValue={query} maxLength={limits.searchCharacters} />
        <button type="submit">Search</button>
      </div>
      {facetNames.map((name) => facets[name] && <input key={name} type="hidden" name={name} value={facets[name]} />)}
    </form>
  )
}
