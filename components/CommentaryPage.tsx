import type { ReactElement } from 'react'

import type { CommentaryView, PublisherView } from '@/reading/view'

import { Apparatus } from './Apparatus'
import { Body } from './Body'
import { page } from './body/Medium'
import { CommentaryHead } from './CommentaryHead'
import { Contents } from './Contents'
import { Document } from './Document'
import type { FaceLink } from './FaceLink'
import { KeyPoints } from './KeyPoints'
import { Notes } from './Notes'
import { Opening } from './Opening'
import { ownLanguage } from './ownLanguage'
import { pageLanguages } from './pageLanguages'
import { PreviewBanner } from './PreviewBanner'
import { asItStands } from './Address'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly stylesheet: string
  /** Its other forms. */
  readonly faces?: readonly FaceLink[]
  /** A draft shown to staff, with a banner, and excluded from search engines. */
  readonly preview?: boolean
}

/** A whole commentary page, in the order in which it is read. */
export function CommentaryPage({ view, publisher, stylesheet, faces = [], preview = false }: Props): ReactElement {
  const interfaceLanguage = ownLanguage(publisher.language, view)
  const languages = pageLanguages(publisher.language, view.language)
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<CommentaryHead view={view} publisher={publisher} faces={faces} preview={preview} />}
      language={view.language}
      direction={view.direction}
      banner={preview && <PreviewBanner {...interfaceLanguage} />}
    >
      <article>
        <Opening view={view} interfaceLanguage={interfaceLanguage} />
        <KeyPoints points={view.keyPoints} languages={languages} />
        <Contents contents={view.contents} languages={languages} />
        <div className="body">
          <Body body={view.body} medium={{ ...page, languages }} />
        </div>
        <Notes footnotes={view.footnotes} address={asItStands} languages={languages} />
        <Apparatus view={view} publisher={publisher} faces={faces} interfaceLanguage={interfaceLanguage} />
      </article>
    </Document>
  )
}
