import { Fragment, type ReactElement } from 'react'

import type { Cited } from '@/domain/citation/Cited'
import { formattedCitations } from '@/domain/citation/formattedCitations'

import type { FaceLink } from './FaceLink'
import { FileLinks } from './FileLinks'

interface Props {
  readonly cited: Cited
  /** Its forms for reference managers. */
  readonly files: readonly FaceLink[]
}

/**
 * The citations of a commentary, folded until opened. One click selects a whole reference, by the style sheet, since no
 * script could copy it.
 */
export const Cite = ({ cited, files }: Props): ReactElement => (
  <details className="cite">
    <summary>Cite this commentary</summary>
    <dl>
      {formattedCitations(cited).map(({ style, text }) => (
        <Fragment key={style}>
          <dt>{style}</dt>
          <dd dir="auto">{text}</dd>
        </Fragment>
      ))}
    </dl>
    <FileLinks files={files} title="For reference managers" />
  </details>
)
