import { randomBytes } from 'node:crypto'
import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { imageFormat } from '@/domain/imageFormat'
import { slugify } from '@/domain/slug'
import {
  imageAnimated,
  imageMissing,
  imageOfTooManyPixels,
  imageOfUnknownType,
  imageUnreadable,
} from '@/editorial/errors/images'

const maxMegapixels = 50

/**
 * Accepts only files that begin as JPEG, PNG or WebP and are not animated (415), whatever their name, with a readable
 * header (400) and at most 50 megapixels (413), all before a pixel is decoded; stores them under a name nobody can
 * guess, so that an image is public only where a page shows it.
 */
export const receiveImage: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  const { file } = req
  // Without a file Payload would fetch one from an address in the data.
  if (!file && operation === 'create' && !('duplicateFromID' in args && args.duplicateFromID)) {
    throw imageMissing()
  }
  if (!file) return args
  const format = imageFormat(file.data)
  // The decoder gets no other file.
  if (format === null) throw imageOfUnknownType()
  const facts = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (facts?.format !== format) throw imageUnreadable()
  if ((facts.pages ?? 1) > 1) throw imageAnimated()
  if (facts.width * facts.height > maxMegapixels * 1_000_000) throw imageOfTooManyPixels(maxMegapixels)
  const name = slugify(path.parse(file.name).name) || 'image'
  file.name = `${name.slice(0, 60)}-${randomBytes(16).toString('hex')}.${format === 'jpeg' ? 'jpg' : format}`
  file.mimetype = `image/${format}`
  return args
}
