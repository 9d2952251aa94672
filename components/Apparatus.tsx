import type { ReactElement } from 'react'

import type { CommentaryView, PublisherView } from '@/reading/view'

import { Bios } from './Bios'
import { Cite } from './Cite'
import { Disclaimers } from './Disclaimers'
import type { FaceLink } from './FaceLink'
import type { InterfaceLanguage } from './ownLanguage'
import { Related } from './Related'
import { ShareLinks } from './ShareLinks'
import { TopicLinks } from './TopicLinks'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly faces: readonly FaceLink[]
  readonly interfaceLanguage: InterfaceLanguage
}

/** The part after the text: authors, disclaimers, citations, sharing, related commentaries. */
export function Apparatus({ view, publisher, faces, interfaceLanguage }: Props): ReactElement {
  const url = publisher.siteUrl + view.path
  return (
    <div className="apparatus" {...interfaceLanguage}>
      <Bios bios={view.bios} />
      <Disclaimers disclaimers={view.disclaimers} />
      <TopicLinks topics={view.topics} />
      <Cite cited={view.cited} files={faces.filter(({ use }) => use === 'reference')} />
      <ShareLinks title={view.title} url={url} files={faces.filter(({ use }) => use === 'reading')} />
      <Related related={view.related} direction={view.direction} interfaceLanguage={interfaceLanguage} />
      <p className="colophon">
        {publisher.name}, {view.published.text}. {url}
      </p>
    </div>
  )
}
