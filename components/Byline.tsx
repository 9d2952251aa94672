import type { ReactElement } from 'react'

import type { BylineView } from '@/reading/view'

import { Portrait } from './Portrait'

/** The people who sign a piece, in the desk's order, each linked to their page. */
export function Byline({ byline }: { readonly byline: readonly BylineView[] }): ReactElement | null {
  if (byline.length === 0) return null
  return (
    <ul className="byline" aria-label={byline.length === 1 ? 'Author' : 'Authors'}>
      {byline.map(({ name, href, affiliation, portrait }) => (
        <li key={href}>
          {portrait && <Portrait picture={portrait} side={48} />}
          <span>
            <a href={href} rel="author">
              {name}
            </a>
            {affiliation && <span className="affiliation">{affiliation}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
