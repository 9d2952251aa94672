import type { ReactElement } from 'react'

import { PictureBlock } from '@/components/PictureBlock'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'

/** An image within the text. */
export function FigureBlock({ block: { picture, caption, width }, medium }: BlockProps<'figure'>): ReactElement {
  const words = caption.length > 0 && <Inlines nodes={caption} medium={medium} />
  return <PictureBlock picture={picture} caption={words} wide={width === 'wide'} address={medium.address} />
}
