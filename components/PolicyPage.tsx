import type { ReactElement } from 'react'

import type { PolicyPageView, PublisherView } from '@/reading/view'

import { Document } from './Document'
import { PageHead } from './PageHead'

interface Props {
  readonly view: PolicyPageView
  readonly publisher: PublisherView
  readonly stylesheet: string
}

/** One of the publisher's policies, in full. */
export function PolicyPage({ view: { title, paragraphs, path }, publisher, stylesheet }: Props): ReactElement {
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      head={<PageHead publisher={publisher} title={title} path={path} />}
    >
      <article>
        <header className="opening">
          <h1>{title}</h1>
        </header>
        <div className="body">
          {paragraphs.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </div>
      </article>
    </Document>
  )
}
