import type { ReactElement } from 'react'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'
import { FlowBlocks } from './ListBlock'

/** A quotation; with a line below where it says whom it is by. */
export function QuoteBlock({ block: { blocks, attribution }, address }: BlockProps<'quote'>): ReactElement {
  const words = (
    <blockquote>
      <FlowBlocks blocks={blocks} address={address} />
    </blockquote>
  )
  if (attribution.length === 0) return words
  return (
    <figure className="quotation">
      {words}
      <figcaption>
        <Inlines nodes={attribution} address={address} />
      </figcaption>
    </figure>
  )
}
