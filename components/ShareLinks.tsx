import type { ReactElement } from 'react'

import type { FaceLink } from './FaceLink'
import { FileLinks } from './FileLinks'

interface Props {
  readonly title: string
  /** Whole address of the commentary. */
  readonly url: string
  /** Forms to be read elsewhere. */
  readonly files: readonly FaceLink[]
}

/** Links to share a commentary without a third party: a mail, and the address itself to copy. */
export function ShareLinks({ title, url, files }: Props): ReactElement {
  return (
    <section className="share" aria-label="Pass it on">
      <h2 className="label">Pass it on</h2>
      <p>
        <a href={`mailto:?subject=${quoted(title)}&body=${quoted(url)}`}>Send it by email</a>, or copy its address:{' '}
        <a href={url}>{url}</a>
      </p>
      <FileLinks files={files} title="Read it elsewhere" />
    </section>
  )
}

/** Encodes text for an address; half a surrogate pair, which has no encoded form, is left out. */
const quoted = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''))
