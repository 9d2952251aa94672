import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'

/** A heading of a section, with a link to it. */
export function HeadingBlock({ block: { level, anchor, children }, medium }: BlockProps<'heading'>): ReactElement {
  const Level = `h${level}` as const
  return (
    <Level id={anchor}>
      <Inlines nodes={children} medium={medium} />
      <a
        className="permalink"
        href={medium.address(`#${anchor}`)}
        aria-label="Link to this section"
        lang={medium.languages.words}
      />
    </Level>
  )
}
