import { Fragment, type ReactElement } from 'react'

import type { Note } from '@/domain/body/footnotes'

import { Inlines } from './body/Inlines'
import { markFragment } from './body/NoteMark'
import type { PageLanguages } from './pageLanguages'
import type { Address } from './Address'

interface Props {
  readonly footnotes: readonly Note[]
  readonly address: Address
  readonly languages: PageLanguages
}

/** Every note of a commentary in order, each with a link back to its place. */
export function Notes({ footnotes, address, languages }: Props): ReactElement | null {
  if (footnotes.length === 0) return null
  return (
    <section className="notes" role="doc-endnotes" aria-label="Notes" lang={languages.words}>
      <h2 className="label">Notes</h2>
      <ol lang={languages.text}>
        {footnotes.map((note) => (
          <li key={note.number} id={`note-${note.number}`} value={note.number}>
            <Inlines nodes={note.children} medium={{ address, hasMargin: false, languages }} />
            <BackLinks note={note} address={address} languages={languages} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface BackProps {
  readonly note: Note
  readonly address: Address
  readonly languages: PageLanguages
}

/** A link to each mark of a note in the text, numbered where there are several. */
function BackLinks({ note: { number, marks }, address, languages }: BackProps): ReactElement[] {
  return Array.from({ length: marks }, (_, at) => (
    <Fragment key={at}>
      {' '}
      <a
        className="back"
        href={address(`#${markFragment(number, at + 1)}`)}
        role="doc-backlink"
        aria-label={`Back to note ${number} in the text${marks > 1 ? `, place ${at + 1}` : ''}`}
        lang={languages.words}
      >
        {marks > 1 ? `Back ${at + 1}` : 'Back'}
      </a>
    </Fragment>
  ))
}
