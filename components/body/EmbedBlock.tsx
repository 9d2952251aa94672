import type { ReactElement } from 'react'

import { PictureBlock } from '@/components/PictureBlock'

import type { BlockProps } from './BlockProps'

/** Loads nothing of the other site: a link to it, below a still where there is one. */
export function EmbedBlock({ block: { href, title, still }, medium }: BlockProps<'embed'>): ReactElement {
  const link = <a href={medium.address(href)}>{title}</a>
  return still ? (
    <PictureBlock picture={still} caption={link} address={medium.address} />
  ) : (
    <p className="embed">{link}</p>
  )
}
