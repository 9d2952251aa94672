import type { ReactElement } from 'react'

import type { NamedListView } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { Document } from './Document'
import type { FaceLink } from './FaceLink'
import { ListHead } from './ListHead'
import { PageNav } from './PageNav'
import { TeaserList } from './TeaserList'
import { Trail } from './Trail'

interface Props {
  readonly view: NamedListView
  readonly publisher: PublisherView
  readonly stylesheet: string
  readonly feeds?: readonly FaceLink[]
}

/** The commentaries of a kind or of a month, latest first. */
export function NamedListPage({ view, publisher, stylesheet, feeds }: Props): ReactElement {
  const { title, trail, teasers, links } = view
  const head = <ListHead view={view} publisher={publisher} picture={teasers[0]?.picture} />
  return (
    <Document publisher={publisher} stylesheet={stylesheet} head={head} feeds={feeds}>
      <header className="opening">
        <Trail trail={trail} />
        <h1>{title}</h1>
      </header>
      <TeaserList teasers={teasers} level="h2" />
      <PageNav links={links} />
    </Document>
  )
}
