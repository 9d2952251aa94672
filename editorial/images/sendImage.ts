import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { imageFileMissing } from '@/editorial/errors/images'
import { isNotModified } from '@/serving/pages/isNotModified'
import { logLine } from '@/serving/process/logLine'

const types: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' }

/**
 * An image that readers see may be shown by any page (feed readers, republished copies) and stored by any cache. Its
 * name never refers to other bytes, so a browser need not revalidate; a shared cache does every hour, since a withdrawn
 * image must be gone from the web within the hour.
 */
const shownHeaders = {
  'cache-control': 'public, max-age=31536000, immutable, s-maxage=3600',
  'cross-origin-resource-policy': 'cross-origin',
}

/**
 * Staff see images that readers do not, at the same address: their browser revalidates each time, and no cache stores
 * them.
 */
const deskHeaders = { 'cache-control': 'private, no-cache', 'cross-origin-resource-policy': 'same-origin' }

interface Asked {
  /** The record, where the access rules had to look it up: for readers always. */
  readonly doc: unknown
  readonly params: { readonly filename: string }
}

/**
 * Sends an image after access to it was checked, or 304 where the client has it already (RFC 9110, 13.1.2).
 * @throws APIError 404 where the file is missing
 */
export const sendImage =
  (folder: string) =>
  async ({ headers }: PayloadRequest, { doc, params: { filename } }: Asked): Promise<Response> => {
    const type = types[path.extname(filename)]
    const place = path.join(folder, filename)
    const facts = path.basename(filename) === filename ? await stat(place).catch(() => null) : null
    if (type === undefined || facts === null) {
      logLine({ event: 'missing image', filename })
      throw imageFileMissing()
    }
    const etag = `"${facts.size.toString(36)}-${Math.trunc(facts.mtimeMs).toString(36)}"`
    const own = { etag, ...(isShown(doc) ? shownHeaders : deskHeaders) }
    if (isNotModified(headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: own })
    const bytes = await readFile(place)
    return new Response(new Uint8Array(bytes), {
      headers: { ...own, 'content-type': type, 'content-length': String(bytes.length) },
    })
  }

const isShown = (doc: unknown): boolean =>
  typeof doc === 'object' && doc !== null && 'shown' in doc && doc.shown === true
