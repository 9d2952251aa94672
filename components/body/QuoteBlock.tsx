import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'
import { FlowBlocks } from './ListBlock'

/** A quotation; with a line below where it says whom it is by. */
export function QuoteBlock({ block: { blocks, attribution }, medium }: BlockProps<'quote'>): ReactElement {
  const words = (
    <blockquote>
      <FlowBlocks blocks={blocks} medium={medium} />
    </blockquote>
  )
  if (attribution.length === 0) return words
  return (
    <figure className="quotation">
      {words}
      <figcaption>
        <Inlines nodes={attribution} medium={medium} />
      </figcaption>
    </figure>
  )
}
