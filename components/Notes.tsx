import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import type { House } from './ownLanguage'
import type { Address } from './siteAddress'

interface Props {
  readonly footnotes: CommentaryView['footnotes']
  readonly address: Address
  readonly house: House
}

/** Every note of a commentary in order, each with a link back to its place. */
export function Notes({ footnotes, address, house }: Props): ReactElement | null {
  if (footnotes.length === 0) return null
  return (
    <section className="notes" role="doc-endnotes" aria-label="Notes">
      <h2 className="label" lang={house.lang}>
        Notes
      </h2>
      <ol>
        {footnotes.map(({ number, text }) => (
          <li key={number} id={`note-${number}`} value={number}>
            {text}{' '}
            <a
              className="back"
              href={address(`#note-ref-${number}`)}
              role="doc-backlink"
              aria-label={`Back to note ${number} in the text`}
              lang={house.lang}
            >
              Back
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
