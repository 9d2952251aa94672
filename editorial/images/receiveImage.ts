import { randomBytes } from 'node:crypto'
import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { slugify } from '@/domain/slug'
import {
  imageAnimated,
  imageMissing,
  imageOfTooManyPixels,
  imageOfUnknownType,
  imageUnreadable,
} from '@/editorial/errors/images'

const maxMegapixels = 50

/** The first bytes of each file type; the decoder gets no other file. */
const beginnings = [
  { format: 'jpeg', begins: /^\xFF\xD8\xFF/ },
  { format: 'png', begins: /^\x89PNG\r\n\x1A\n/ },
  { format: 'webp', begins: /^RIFF[^]{4}WEBP/ },
] as const

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
  const start = file.data.subarray(0, 12).toString('latin1')
  const format = beginnings.find(({ begins }) => begins.test(start))?.format
  if (format === undefined) throw imageOfUnknownType()
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
