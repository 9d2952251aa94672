import type { ReactElement } from 'react'

import type { Picture } from '@/domain/body/Body'

interface Props {
  readonly picture: Picture
  /** Side of the square, in CSS pixels. */
  readonly side: 48 | 96
}

/** A portrait beside the author’s name; the name identifies it, so screen readers skip the picture. */
export function Portrait({ picture, side }: Props): ReactElement {
  const sharpEnough = picture.sources.filter(({ width }) => width >= 2 * side).sort((a, b) => a.width - b.width)
  const src = sharpEnough[0]?.src ?? picture.src
  return (
    <img
      className={picture.ground ? 'portrait ground' : 'portrait'}
      src={src}
      alt=""
      width={side}
      height={side}
      loading="lazy"
      decoding="async"
    />
  )
}
