import type { ReactElement } from 'react'

import type { HomeView, PublisherView } from '@/reading/view'

import { Document } from './Document'
import type { FaceLink } from './FaceLink'
import { LeadTeaser } from './LeadTeaser'
import { PageHead } from './PageHead'
import { PageNav } from './PageNav'
import { homeData } from './homeData'
import { TeaserList } from './TeaserList'

interface Props {
  readonly view: HomeView
  readonly publisher: PublisherView
  readonly stylesheet: string
  readonly feeds?: readonly FaceLink[]
}

/** The latest commentaries: one set large, then a table of contents. */
export function HomePage({ view, publisher, stylesheet, feeds }: Props): ReactElement {
  const { lead, teasers, links } = view
  const first = links.page === 1
  const title = first ? publisher.name : `Latest, page ${links.page}`
  const head = (
    <PageHead
      publisher={publisher}
      title={title}
      description={publisher.description}
      path={first ? view.path : null}
      picture={lead?.picture}
      data={homeData(publisher)}
    />
  )
  return (
    <Document publisher={publisher} stylesheet={stylesheet} head={head} feeds={feeds} home>
      {lead && <LeadTeaser teaser={lead} />}
      {!lead && teasers.length === 0 && <p>Nothing has been published yet.</p>}
      <TeaserList teasers={teasers} level="h2" />
      <PageNav links={links} />
    </Document>
  )
}
