import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import type { InterfaceLanguage } from './ownLanguage'
import { Teaser } from './Teaser'

interface Props {
  readonly related: CommentaryView['related']
  /** The direction of the page: the list is in its margin, which is where the page’s lines end. */
  readonly direction: CommentaryView['direction']
  readonly interfaceLanguage: InterfaceLanguage
}

/** The related commentaries, each with the reason. */
export function Related({ related, direction, interfaceLanguage }: Props): ReactElement | null {
  if (related.length === 0) return null
  return (
    <section className="related" dir={direction} aria-label="Read next">
      <h2 className="label" dir={interfaceLanguage.dir}>
        Read next
      </h2>
      <ul className="teasers">
        {related.map(({ teaser, reason }) => (
          <li key={teaser.href}>
            <Teaser teaser={teaser} level="h3" reason={reason} wordsDirection={interfaceLanguage.dir} />
          </li>
        ))}
      </ul>
    </section>
  )
}
