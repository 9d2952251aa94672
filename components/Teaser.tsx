import type { ReactElement } from 'react'

import { directionOf } from '@/domain/directionOf'
import type { DateView, TeaserView } from '@/reading/view'

import { Dates } from './Dates'
import { Names } from './Names'

interface Props {
  readonly teaser: TeaserView
  readonly level: 'h2' | 'h3'
  /** When it was last changed, in a list of what was. */
  readonly updated?: DateView
  /** Why it is listed, where a reason is known. */
  readonly reason?: string
  /** The direction of the publisher’s words, where it is not that of the list. */
  readonly wordsDirection?: 'ltr' | 'rtl'
}

/**
 * A commentary in a list, as a table of contents shows it; its title and standfirst state their language (WCAG 2.2,
 * 3.1.2).
 */
export function Teaser({ teaser, level: Level, updated, reason, wordsDirection }: Props): ReactElement {
  const { href, kind, title, standfirst, byline, published } = teaser
  const own = teaser.language === null ? { dir: 'auto' } : { lang: teaser.language, dir: directionOf(teaser.language) }
  return (
    <article className="teaser">
      <Level {...own}>
        <a href={href}>{title}</a>
      </Level>
      {standfirst && <p {...own}>{standfirst}</p>}
      <p className="signed" dir={wordsDirection}>
        <Names byline={byline} />
        <span>
          {/* Apart from the lines around it: on a page from right to left the comma stays behind the kind. */}
          <bdi>
            {kind}, <Dates published={published} updated={updated} />
          </bdi>
        </span>
        {reason && <span>{reason}</span>}
      </p>
    </article>
  )
}
