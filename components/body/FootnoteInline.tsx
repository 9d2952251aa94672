import type { ReactElement } from 'react'

import { inlineText } from '@/domain/body/inlineText'

import type { InlineProps } from './InlineProps'
import { NoteMark } from './NoteMark'

/**
 * The first mark of a note; the style sheet repeats the attribute’s text in the margin where there is one, so the words
 * are in the text once.
 */
export const FootnoteInline = ({ node: { number, children }, address }: InlineProps<'footnote'>): ReactElement => (
  <sup className="ref" data-note={`${number}\u2002${inlineText(children)}`}>
    <NoteMark number={number} mark={1} address={address} />
  </sup>
)
