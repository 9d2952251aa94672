import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { APIError, type PayloadRequest } from 'payload'

import { isKnown } from '@/serving/isKnown'
import { noteLine } from '@/serving/noteLine'

const types: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' }

/**
 * Sends an image whose reading was allowed just before, or 304 to who has it already (RFC 9110, 13.1.2): asked for each time,
 * since it may be hidden again, and sent once.
 * @throws APIError 404 where the folder does not hold it
 */
export const sendImage =
  (folder: string) =>
  async ({ headers }: PayloadRequest, { params }: { params: { filename: string } }): Promise<Response> => {
    const { filename } = params
    const type = types[path.extname(filename)]
    const place = path.join(folder, filename)
    const facts = path.basename(filename) === filename ? await stat(place).catch(() => null) : null
    if (type === undefined || facts === null) {
      noteLine({ event: 'missing image', filename })
      throw new APIError('The file of this image is not there.', 404, null, true)
    }
    const etag = `"${facts.size.toString(36)}-${Math.trunc(facts.mtimeMs).toString(36)}"`
    if (isKnown(headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: { etag } })
    const bytes = await readFile(place)
    return new Response(new Uint8Array(bytes), {
      headers: { etag, 'content-type': type, 'content-length': String(bytes.length) },
    })
  }
