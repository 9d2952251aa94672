import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import { AgeNotice } from './AgeNotice'
import { Byline } from './Byline'
import { Dates } from './Dates'
import type { House } from './ownLanguage'
import { PictureBlock } from './PictureBlock'
import { asItStands } from './siteAddress'

interface Props {
  readonly view: CommentaryView
  readonly house: House
}

/** The kind, title, standfirst, byline and dates of a commentary. */
export function Opening({ view, house }: Props): ReactElement {
  const { kind, published, updated, readingMinutes, title, standfirst, byline, ageYears, lead } = view
  return (
    <header className="opening">
      <p className="kind" lang={house.lang}>
        <b>{kind}</b> <Dates published={published} updated={updated} />{' '}
        <span dir="auto">{readingMinutes}-minute read</span>
      </p>
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      <div lang={house.lang}>
        <Byline byline={byline} />
        <AgeNotice years={ageYears} published={published} />
        {lead && <PictureBlock picture={lead} caption={lead.caption} lead="page" address={asItStands} />}
      </div>
    </header>
  )
}
