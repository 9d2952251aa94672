import type { ReactElement } from 'react'

import type { PageLinks } from '@/reading/view'

interface Props {
  readonly links: PageLinks
  /** What the links to the page before and the page after are called, where the list is not by date. */
  readonly back?: string
  readonly on?: string
}

/** The links through a list of several pages. */
export function PageNav({ links, back = 'Newer', on = 'Older' }: Props): ReactElement | null {
  const { page, pages, newer, older } = links
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label="Pages">
      {newer !== null && (
        <a href={newer} rel="prev">
          {back}
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {older !== null && (
        <a href={older} rel="next">
          {on}
        </a>
      )}
    </nav>
  )
}
