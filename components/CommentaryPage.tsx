import type { ReactElement } from 'react'

import type { CommentaryView, PublisherView } from '@/reading/view'

import { Apparatus } from './Apparatus'
import { Body } from './Body'
import { CommentaryHead } from './CommentaryHead'
import { Contents } from './Contents'
import { Document } from './Document'
import { KeyPoints } from './KeyPoints'
import { Notes } from './Notes'
import { Opening } from './Opening'
import { ownLanguage } from './ownLanguage'
import { PreviewBanner } from './PreviewBanner'
import { asItStands } from './Address'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly stylesheet: string
  /** A draft shown to staff, with a banner, and excluded from search engines. */
  readonly preview?: boolean
}

/** A whole commentary page, in the order in which it is read. */
export function CommentaryPage({ view, publisher, stylesheet, preview = false }: Props): ReactElement {
  const interfaceLanguage = ownLanguage(publisher.language, view.language)
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<CommentaryHead view={view} publisher={publisher} preview={preview} />}
      language={view.language}
      direction={view.direction}
      banner={preview && <PreviewBanner {...interfaceLanguage} />}
    >
      <article>
        <Opening view={view} interfaceLanguage={interfaceLanguage} />
        <KeyPoints points={view.keyPoints} interfaceLanguage={interfaceLanguage} />
        <Contents contents={view.contents} interfaceLanguage={interfaceLanguage} />
        <div className="body">
          <Body body={view.body} />
        </div>
        <Notes footnotes={view.footnotes} address={asItStands} interfaceLanguage={interfaceLanguage} />
        <Apparatus view={view} publisher={publisher} interfaceLanguage={interfaceLanguage} />
      </article>
    </Document>
  )
}
