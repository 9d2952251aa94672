import type { CollectionBeforeValidateHook } from 'payload'
import sharp from 'sharp'

import type { Media } from '@/payload-types'

/** Width and height of the card in pixels, as link previews request it. */
export const cardSize = { width: 1200, height: 630 } as const

const white = '#ffffff'

/**
 * Records whether an image is transparent, so that pages add a light ground; and makes the card of a transparent image
 * anew, whole and on white, since a JPEG made without a ground is black where the image is clear.
 */
export const detectTransparency: CollectionBeforeValidateHook<Media> = async ({ data, req }) => {
  const { file, payloadUploadSizes } = req
  if (!data || !file || !payloadUploadSizes) return data
  const transparent = await isTransparent(file.data)
  if (!transparent || !data.sizes?.card?.filename) return { ...data, transparent }
  const { width, height } = cardSize
  const card = await sharp(file.data)
    .flatten({ background: white })
    .resize({ width, height, fit: 'contain', background: white })
    .jpeg({ quality: 80 })
    .toBuffer()
  payloadUploadSizes.card = card
  return { ...data, transparent, sizes: { ...data.sizes, card: { ...data.sizes.card, filesize: card.length } } }
}

async function isTransparent(data: Buffer): Promise<boolean> {
  const { hasAlpha } = await sharp(data).metadata()
  if (!hasAlpha) return false
  return !(await sharp(data).stats()).isOpaque
}
