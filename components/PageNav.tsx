import type { ReactElement } from 'react'

import type { PageLinks } from '@/reading/view'

/** The links through a list of several pages. */
export function PageNav({ links }: { readonly links: PageLinks }): ReactElement | null {
  const { page, pages, newer, older } = links
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label="Pages">
      {newer !== null && (
        <a href={newer} rel="prev">
          Newer
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {older !== null && (
        <a href={older} rel="next">
          Older
        </a>
      )}
    </nav>
  )
}
