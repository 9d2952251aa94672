import type { ReactElement } from 'react'

import type { PublisherView, TopicView } from '@/reading/view'

import { Document } from './Document'
import type { FaceLink } from './FaceLink'
import { PageHead } from './PageHead'
import { PageNav } from './PageNav'
import { TeaserList } from './TeaserList'

interface Props {
  readonly view: TopicView
  readonly publisher: PublisherView
  readonly stylesheet: string
  readonly feeds?: readonly FaceLink[]
}

/** All commentaries on a subject or a region, latest first. */
export function TopicPage({ view, publisher, stylesheet, feeds }: Props): ReactElement {
  const { name, kind, description, teasers, links, path } = view
  const about = { title: name, description, path, picture: teasers[0]?.picture }
  const head = <PageHead publisher={publisher} {...about} />
  return (
    <Document publisher={publisher} stylesheet={stylesheet} head={head} feeds={feeds}>
      <header className="opening">
        <p className="kind">
          <b>
            <a href="/topics">{kind === 'region' ? 'Region' : 'Topic'}</a>
          </b>
        </p>
        <h1 dir="auto">{name}</h1>
        {description && (
          <p className="standfirst" dir="auto">
            {description}
          </p>
        )}
      </header>
      {teasers.length === 0 && <p>Nothing has been published on this yet.</p>}
      <TeaserList teasers={teasers} level="h2" />
      <PageNav links={links} />
    </Document>
  )
}
