import type { ReactElement } from 'react'

import type { PageLinks } from '@/reading/view'

interface Props {
  readonly links: PageLinks
  /** What the neighbours are called in a list that is not in the order of time. */
  readonly words?: readonly [before: string, after: string]
}

/** The links through a list of several pages. */
export function PageNav({ links, words: [before, after] = ['Newer', 'Older'] }: Props): ReactElement | null {
  const { page, pages, newer, older } = links
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label="Pages">
      {newer !== null && (
        <a href={newer} rel="prev">
          {before}
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {older !== null && (
        <a href={older} rel="next">
          {after}
        </a>
      )}
    </nav>
  )
}
