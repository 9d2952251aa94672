import type { ReactElement } from 'react'

import type { Card } from '@/domain/body/Body'

import type { Address } from './Address'

interface Props {
  readonly card: Card
  /** A description of the picture, for readers who cannot see it. */
  readonly alt: string
  /** Makes the whole address of a path, with its origin. */
  readonly address: Address
}

/** The picture of a link preview (Open Graph; X takes the same). */
export function CardImage({ card: { src, width, height, mimeType }, alt, address }: Props): ReactElement {
  return (
    <>
      <meta property="og:image" content={address(src)} />
      <meta property="og:image:type" content={mimeType} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  )
}
