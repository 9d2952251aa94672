import type { ReactElement } from 'react'

import { Document } from './Document'

const head = (
  <>
    <title>This page cannot be shown just now</title>
    <meta name="robots" content="noindex" />
  </>
)

/** The page for a 503 where the database is unavailable and no page was stored; it needs no settings. */
export function ErrorPage({ stylesheet }: { readonly stylesheet: string }): ReactElement {
  return (
    <Document publisher={null} stylesheet={stylesheet} head={head}>
      <header className="opening">
        <h1>This page cannot be shown just now</h1>
        <p className="standfirst">The fault is ours: the store of commentaries does not answer. Nothing is lost.</p>
        <p>
          Please try again in a minute. Pages that were read recently still open; the <a href="/">front page</a> may be
          one of them.
        </p>
      </header>
    </Document>
  )
}
