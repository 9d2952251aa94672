import type { ReactElement } from 'react'

import type { PastEndView, PublisherView } from '@/reading/view'

import { Document } from './Document'
import { PageHead } from './PageHead'

interface Props {
  readonly view: PastEndView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** Informs the reader that a list has no page of this number, and links to the pages it has. */
export function PastEndPage({ view, publisher, stylesheet }: Props): ReactElement {
  const { name, pages, first, last } = view
  const title = `“${name}” has no such page`
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<PageHead publisher={publisher} title={title} path={null} />}
    >
      <header className="opening">
        <h1>{title}</h1>
        <p>
          {pages === 1
            ? 'It has one page.'
            : `It has ${pages} pages; a list grows shorter when commentaries are withdrawn.`}
        </p>
        <p>
          <a href={first}>{pages === 1 ? 'Open the list' : 'Open its first page'}</a>
          {pages > 1 && (
            <>
              {' or '}
              <a href={last}>its last page</a>
            </>
          )}
          .
        </p>
      </header>
    </Document>
  )
}
