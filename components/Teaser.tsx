import type { ReactElement } from 'react'

import type { TeaserView } from '@/reading/view'

import { Dates } from './Dates'
import { Names } from './Names'

interface Props {
  readonly teaser: TeaserView
  readonly level: 'h2' | 'h3'
  /** Why it stands here, where there is something to say. */
  readonly reason?: string
}

/** One piece in a list, as a table of contents has it; its words may be in any language, so each finds its own direction. */
export function Teaser({ teaser, level: Level, reason }: Props): ReactElement {
  const { href, kind, title, standfirst, byline, published } = teaser
  return (
    <article className="teaser">
      <Level dir="auto">
        <a href={href}>{title}</a>
      </Level>
      {standfirst && <p dir="auto">{standfirst}</p>}
      <p className="signed">
        <Names byline={byline} />
        <span>
          {kind}, <Dates published={published} />
        </span>
        {reason && <span>{reason}</span>}
      </p>
    </article>
  )
}
