import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'
import { FlowBlocks } from './ListBlock'

/** A box beside the text. */
export const AsideBlock = ({ block: { title, blocks }, medium }: BlockProps<'aside'>): ReactElement => (
  <aside className="box">
    {title && <p className="label">{title}</p>}
    <FlowBlocks blocks={blocks} medium={medium} />
  </aside>
)
