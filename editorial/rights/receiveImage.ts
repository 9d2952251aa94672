import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { slugify } from '@/domain/slug'

const maxPixels = 50_000_000

/**
 * Takes only what decodes as JPEG, PNG or WebP of at most 50 megapixels, whatever its name says (415, 413 or 400),
 * and stores it under a name nobody can guess, so that an image is public only where a page shows it.
 */
export const receiveImage: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  const facts = await sharp(file.data, { limitInputPixels: maxPixels, pages: 1 })
    .metadata()
    .catch(() => null)
  if (facts === null || !['jpeg', 'png', 'webp'].includes(facts.format)) {
    throw new APIError(
      'This file is no JPEG, PNG or WebP image. Save it as one of these and send it again.',
      415,
      null,
      true,
    )
  }
  if (facts.width * facts.height > maxPixels) {
    throw new APIError('This image has more than 50 megapixels. Send a smaller one.', 413, null, true)
  }
  const name = slugify(path.parse(file.name).name) || 'image'
  file.name = `${name.slice(0, 60)}-${randomBytes(8).toString('hex')}.${facts.format === 'jpeg' ? 'jpg' : facts.format}`
  file.mimetype = `image/${facts.format}`
  return args
}
