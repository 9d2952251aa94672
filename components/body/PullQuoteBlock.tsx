import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'

/** Words of the commentary, repeated large. */
export const PullQuoteBlock = ({ block }: BlockProps<'pullQuote'>): ReactElement => (
  <aside className="pull">
    <p>{block.text}</p>
  </aside>
)
