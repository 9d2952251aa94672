import type { ReactElement } from 'react'

import type { CommentaryView, PublisherView } from '@/reading/view'

import { Bios } from './Bios'
import { Cite } from './Cite'
import { Disclaimers } from './Disclaimers'
import type { House } from './ownLanguage'
import { Related } from './Related'
import { ShareLinks } from './ShareLinks'
import { TopicLinks } from './TopicLinks'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly house: House
}

/** The part after the text: authors, disclaimers, citations, sharing, related commentaries. */
export function Apparatus({ view, publisher, house }: Props): ReactElement {
  const url = publisher.siteUrl + view.path
  return (
    <div className="apparatus" {...house}>
      <Bios bios={view.bios} />
      <Disclaimers disclaimers={view.disclaimers} />
      <TopicLinks topics={view.topics} />
      <Cite citations={view.citations} />
      <ShareLinks title={view.title} url={url} />
      <Related related={view.related} direction={view.direction} house={house} />
      <p className="colophon">
        {publisher.name}, {view.published.text}. {url}
      </p>
    </div>
  )
}
