import type { ReactElement } from 'react'

import type { CorrectionsView } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { Document } from './Document'
import { ListHead } from './ListHead'
import { PageNav } from './PageNav'
import { Teaser } from './Teaser'

interface Props {
  readonly view: CorrectionsView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** The commentaries that were updated, each with the days of its publication and of its last change. */
export function CorrectionsPage({ view, publisher, stylesheet }: Props): ReactElement {
  const { title, entries, links } = view
  return (
    <Document publisher={publisher} stylesheet={stylesheet} head={<ListHead view={view} publisher={publisher} />}>
      <header className="opening">
        <h1>{title}</h1>
        <p>
          {entries.length > 0
            ? 'Commentaries whose text was changed after publication in a way that readers should know of, the latest change first.'
            : 'No commentary shows an “Updated” date.'}{' '}
          Notes of what was changed will stand here once they are recorded.
        </p>
      </header>
      {entries.length > 0 && (
        <ul className="teasers">
          {entries.map(({ teaser, updated }) => (
            <li key={teaser.href}>
              <Teaser teaser={teaser} level="h2" updated={updated} />
            </li>
          ))}
        </ul>
      )}
      <PageNav links={links} />
    </Document>
  )
}
