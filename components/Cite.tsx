import { Fragment, type ReactElement } from 'react'

import type { CitationView } from '@/reading/view'

/** The citations of a commentary, folded until opened. */
export function Cite({ citations }: { readonly citations: readonly CitationView[] }): ReactElement | null {
  if (citations.length === 0) return null
  return (
    <details className="cite">
      <summary>Cite this commentary</summary>
      <dl>
        {citations.map(({ style, text }) => (
          <Fragment key={style}>
            <dt>{style}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}
