import type { ReactElement } from 'react'

import { directionOf } from '@/domain/directionOf'
import type { TeaserView } from '@/reading/view'

import { Dates } from './Dates'
import { Names } from './Names'
import { PictureBlock } from './PictureBlock'
import { asItStands } from './Address'

/** The latest commentary, set large. */
export function LeadTeaser({ teaser }: { readonly teaser: TeaserView }): ReactElement {
  const { href, kind, title, standfirst, byline, published, picture } = teaser
  const own = teaser.language === null ? { dir: 'auto' } : { lang: teaser.language, dir: directionOf(teaser.language) }
  return (
    <article className="first">
      <p className="kind">
        <b>{kind}</b> <Dates published={published} />
      </p>
      <h2 {...own}>
        <a href={href}>{title}</a>
      </h2>
      {standfirst && (
        <p className="standfirst" {...own}>
          {standfirst}
        </p>
      )}
      <p className="signed">
        <Names byline={byline} />
      </p>
      {picture && <PictureBlock picture={picture} caption={picture.caption} lead="text" address={asItStands} />}
    </article>
  )
}
