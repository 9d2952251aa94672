import type { ReactElement } from 'react'

import type { FacetName } from '@/domain/facets'
import type { FacetView, SearchView } from '@/reading/SearchView'

const labels: Readonly<Record<FacetName, string>> = {
  author: 'Author',
  topic: 'Topic',
  kind: 'Kind',
  language: 'Language',
  year: 'Year',
}

/** Links that narrow a search, and those that widen it again, by author, topic, kind, language and year. */
export function Narrow({ narrow }: { readonly narrow: SearchView['narrow'] }): ReactElement | null {
  if (narrow.length === 0) return null
  const isNarrowed = narrow.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <details open={isNarrowed}>
      <summary>Narrow the search</summary>
      <nav aria-label="Narrow the search">
        {narrow.map(({ name, values }) => (
          <section key={name} aria-labelledby={`by-${name}`}>
            <h2 id={`by-${name}`} className="label">
              {labels[name]}
            </h2>
            <ul className="row">
              {values.map((value) => (
                <li key={value.href}>
                  <Value value={value} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  )
}

function Value({ value: { label, count, chosen, href } }: { readonly value: FacetView }): ReactElement {
  if (chosen) {
    return (
      <>
        <b dir="auto">{label}</b>{' '}
        <a href={href} aria-label={`Do not narrow by ${label}`}>
          All
        </a>
      </>
    )
  }
  return (
    <>
      <a href={href} rel="nofollow" dir="auto">
        {label}
      </a>{' '}
      ({count})
    </>
  )
}
