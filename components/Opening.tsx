import type { ReactElement } from 'react'

import { kindPath } from '@/domain/paths'
import type { CommentaryView } from '@/reading/view'

import { AgeNotice } from './AgeNotice'
import { Byline } from './Byline'
import { Dates } from './Dates'
import type { InterfaceLanguage } from './ownLanguage'
import { PictureBlock } from './PictureBlock'
import { asItStands } from './Address'

interface Props {
  readonly view: CommentaryView
  readonly interfaceLanguage: InterfaceLanguage
}

/** The kind, title, standfirst, byline and dates of a commentary. */
export function Opening({ view, interfaceLanguage }: Props): ReactElement {
  const { kind, kindCode, published, updated, readingMinutes } = view
  const { openingDirection, title, standfirst, byline, ageYears, lead } = view
  return (
    <header className="opening">
      <p className="kind" lang={interfaceLanguage.lang}>
        <b>
          <a href={kindPath(kindCode)}>{kind}</a>
        </b>{' '}
        <Dates published={published} updated={updated} /> <span dir="auto">{readingMinutes}-minute read</span>
      </p>
      <h1 dir={openingDirection}>{title}</h1>
      {standfirst && (
        <p className="standfirst" dir={openingDirection}>
          {standfirst}
        </p>
      )}
      <div lang={interfaceLanguage.lang}>
        <Byline byline={byline} />
        <AgeNotice years={ageYears} published={published} />
        {lead && <PictureBlock picture={lead} caption={lead.caption} lead="page" address={asItStands} />}
      </div>
    </header>
  )
}
