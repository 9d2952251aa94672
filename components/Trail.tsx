import type { ReactElement } from 'react'

import type { Titled } from '@/reading/indexView'

/** The way from the home page to a list, for lists that others stand above. */
export function Trail({ trail }: Pick<Titled, 'trail'>): ReactElement | null {
  if (trail.length === 0) return null
  return (
    <nav aria-label="Breadcrumb">
      <ol className="row">
        {trail.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
