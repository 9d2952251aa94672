import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import { Teaser } from './Teaser'

/** What to read next, each with the reason why. */
export function Related({ related }: { readonly related: CommentaryView['related'] }): ReactElement | null {
  if (related.length === 0) return null
  return (
    <section className="related" aria-label="Read next">
      <h2 className="label">Read next</h2>
      <ul className="teasers">
        {related.map(({ teaser, reason }) => (
          <li key={teaser.href}>
            <Teaser teaser={teaser} level="h3" reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  )
}
