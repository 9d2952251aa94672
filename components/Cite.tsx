import { Fragment, type ReactElement } from 'react'

import type { CitationView } from '@/reading/view'

/** The piece as other people's references name it, folded away until asked for. */
export function Cite({ citations }: { readonly citations: readonly CitationView[] }): ReactElement | null {
  if (citations.length === 0) return null
  return (
    <details className="cite">
      <summary>Cite this piece</summary>
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
