import type { ReactElement } from 'react'

import type { MissingView, PublisherView } from '@/reading/view'

import { Document } from './Document'
import { PageHead } from './PageHead'
import { SearchForm } from './SearchForm'
import { TeaserList } from './TeaserList'

interface Props {
  readonly view: MissingView
  readonly publisher: PublisherView
  /** Whether the publisher withdrew a page that was here. */
  readonly gone: boolean
  readonly stylesheet: string
}

/** Informs the reader that an address has no page, why that may be, and how to find the right one. */
export function MissingPage({ view: { path, latest }, publisher, gone, stylesheet }: Props): ReactElement {
  const title = gone ? 'This page was withdrawn' : 'There is no page at this address'
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<PageHead publisher={publisher} title={title} path={null} />}
    >
      <header className="opening">
        <h1>{title}</h1>
        <p>
          You asked for <code>{path}</code>.{' '}
          {gone
            ? 'What stood there is no longer published.'
            : 'It may have been mistyped. A commentary that was only renamed would have brought you to its new address.'}
        </p>
        <SearchForm />
      </header>
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest" className="label">
            Latest
          </h2>
          <TeaserList teasers={latest} level="h3" />
        </section>
      )}
    </Document>
  )
}
