import type { ReactElement } from 'react'

import type { IndexEntry, IndexView } from '@/reading/indexView'
import type { PublisherView } from '@/reading/view'

import { Document } from './Document'
import { ListHead } from './ListHead'
import { PageNav } from './PageNav'
import { Trail } from './Trail'

interface Props {
  readonly view: IndexView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** An index of authors, topics, years or months, each with the number of its commentaries. */
export function IndexPage({ view, publisher, stylesheet }: Props): ReactElement {
  const { title, trail, groups, links } = view
  return (
    <Document publisher={publisher} stylesheet={stylesheet} head={<ListHead view={view} publisher={publisher} />}>
      <header className="opening">
        <Trail trail={trail} />
        <h1>{title}</h1>
        <p>{groups.length > 0 ? 'With the number of commentaries.' : 'Nothing has been published yet.'}</p>
      </header>
      {groups.length > 0 && (
        <ul className="teasers">
          {groups.map(({ heading, entries }) => (
            <li key={heading}>
              {heading && (
                <h2 className="label" dir="auto">
                  {heading}
                </h2>
              )}
              <Entries entries={entries} />
            </li>
          ))}
        </ul>
      )}
      <PageNav links={links} words={['Previous', 'Next']} />
    </Document>
  )
}

/** A name may run in another direction than the page, and its number stays behind it. */
const Entries = ({ entries }: { readonly entries: readonly IndexEntry[] }): ReactElement => (
  <ul className="row">
    {entries.map(({ name, href, count }) => (
      <li key={href}>
        <a href={href} dir="auto">
          {name}
        </a>{' '}
        {count}
      </li>
    ))}
  </ul>
)
