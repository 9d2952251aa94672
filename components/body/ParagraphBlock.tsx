import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'

/** A paragraph. */
export const ParagraphBlock = ({ block, medium }: BlockProps<'paragraph'>): ReactElement => (
  <p>
    <Inlines nodes={block.children} medium={medium} />
  </p>
)
