import type { ReactElement } from 'react'

import type { InlineProps } from './InlineProps'
import { NoteMark } from './NoteMark'

/** A further mark of a note. */
export const NoteReferenceInline = ({ node, medium }: InlineProps<'noteReference'>): ReactElement => (
  <sup className="ref">
    <NoteMark number={node.number} mark={node.mark} medium={medium} />
  </sup>
)
