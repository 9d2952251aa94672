import type { ReactElement } from 'react'

import { limits } from '@/domain/limits'
import { searchPath } from '@/domain/paths'

/** A plain form, so that search works with no script. */
export function SearchForm({ query = '' }: { readonly query?: string }): ReactElement {
  return (
    <form className="search" role="search" action={searchPath('')}>
      <label htmlFor="q">Search the commentaries</label>
      <div>
        <input id="q" type="search" name="q" defaultValue={query} maxLength={limits.searchCharacters} />
        <button type="submit">Search</button>
      </div>
    </form>
  )
}
