import type { ReactElement } from 'react'

import type { Inline } from '@/domain/body/Body'

import type { InlineProps } from './InlineProps'
import { NoteMark } from './NoteMark'

/**
 * The first mark of a note. The style sheet shows the note in the margin where there is one; the list of notes has it
 * for everybody else, so here it is hidden without a style sheet and silent to a screen reader.
 */
export function FootnoteInline({ node, medium, inlines }: InlineProps<'footnote'>): ReactElement {
  const { number, children } = node
  return (
    <sup className="ref">
      <NoteMark number={number} mark={1} medium={medium} />
      {medium.hasMargin && (
        <span className="margin-note" hidden aria-hidden>
          {`${number}\u2002`}
          {inlines(children.flatMap(withoutLink))}
        </span>
      )}
    </sup>
  )
}

/** A link as its words: nothing that is silent may take the focus (WAI-ARIA 1.2, aria-hidden). */
const withoutLink = (node: Inline): readonly Inline[] => (node.type === 'link' ? node.children : [node])
