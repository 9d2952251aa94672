import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { slugify } from '@/domain/slug'

const maxPixels = 50_000_000

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
    throw refusal(400, 'There is no image in this request. Send it as “file” in a form, its fields as “_payload”.')
  }
  if (!file) return args
  const start = file.data.subarray(0, 12).toString('latin1')
  const format = beginnings.find(({ begins }) => begins.test(start))?.format
  if (format === undefined) {
    throw refusal(415, 'This file is no JPEG, PNG or WebP image. Save it as one of these and send it again.')
  }
  const facts = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (facts?.format !== format) {
    throw refusal(400, 'This image cannot be read. Open it where it was made, save it anew and send it again.')
  }
  if ((facts.pages ?? 1) > 1) throw refusal(415, 'This image moves. Send one that stands still.')
  if (facts.width * facts.height > maxPixels) {
    throw refusal(413, 'This image has more than 50 megapixels. Send a smaller one.')
  }
  const name = slugify(path.parse(file.name).name) || 'image'
  file.name = `${name.slice(0, 60)}-${randomBytes(16).toString('hex')}.${format === 'jpeg' ? 'jpg' : format}`
  file.mimetype = `image/${format}`
  return args
}

const refusal = (status: number, message: string) => new APIError(message, status, null, true)
