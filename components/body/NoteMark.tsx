import type { ReactElement } from 'react'

import type { Medium } from './Medium'

interface Props {
  readonly number: number
  readonly mark: number
  readonly medium: Medium
}

/** The fragment of a mark of a note; its first is `note-ref-3`, its second `note-ref-3-2`. */
export const markFragment = (number: number, mark: number): string =>
  mark === 1 ? `note-ref-${number}` : `note-ref-${number}-${mark}`

/** The number of a note as a link to it. */
export const NoteMark = ({ number, mark, medium: { address, languages } }: Props): ReactElement => (
  <a
    id={markFragment(number, mark)}
    href={address(`#note-${number}`)}
    role="doc-noteref"
    aria-label={`Note ${number}`}
    lang={languages.words}
  >
    {number}
  </a>
)
