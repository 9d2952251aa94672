import type { ReactElement, ReactNode } from 'react'

import type { Picture } from '@/domain/body/Body'

import { CreditLine } from './CreditLine'
import type { Address } from './Address'

interface Props {
  readonly picture: Picture
  /** The caption; empty or false for none. */
  readonly caption: ReactNode
  /** Whether a figure within the text is wider than it. */
  readonly wide?: boolean
  /** The first picture of a page, as wide as the page or as the text; the others load when they are near. */
  readonly lead?: 'page' | 'text'
  readonly address: Address
}

const columnWidths = '(min-width: 42em) 39rem, 100vw'
const pageWidths = '(min-width: 68.75em) 60rem, 100vw'

/** A picture with its caption and credit; its size is in the markup, so that the text does not move while it loads. */
export function PictureBlock({ picture, caption, wide = false, lead, address }: Props): ReactElement {
  const { src, width, height, alt, sources, ground, credit } = picture
  const srcSet = sources.map((source) => `${address(source.src)} ${source.width}w`).join(', ')
  const soon = lead ? ({ loading: 'eager', fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  return (
    <figure className={`${lead === 'page' ? 'lead' : 'plate'}${wide ? ' wide' : ''}${height > width ? ' tall' : ''}`}>
      <img
        className={ground ? 'ground' : undefined}
        {...soon}
        decoding="async"
        src={address(src)}
        srcSet={srcSet || undefined}
        sizes={srcSet ? (lead === 'page' || wide ? pageWidths : columnWidths) : undefined}
        width={width}
        height={height}
        alt={alt}
      />
      {(caption || credit) && (
        <figcaption dir="auto">
          {caption && <span>{caption} </span>}
          {credit && <CreditLine credit={credit} />}
        </figcaption>
      )}
    </figure>
  )
}
