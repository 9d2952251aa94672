import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

const types: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' }

/**
 * Sends an image whose reading was allowed just before, or 304 to who has it already (RFC 9110, 13.1.2): asked for each time,
 * since it may be hidden again, and sent once. What is not there is left to Payload, which logs it.
 */
export const sendImage =
  (folder: string) =>
  async ({ headers }: PayloadRequest, { params }: { params: { filename: string } }): Promise<Response | undefined> => {
    const { filename } = params
    const type = types[path.extname(filename)]
    const place = path.join(folder, filename)
    const facts = path.basename(filename) === filename ? await stat(place).catch(() => null) : null
    if (type === undefined || facts === null) return undefined
    const etag = `"${facts.size.toString(36)}-${Math.trunc(facts.mtimeMs).toString(36)}"`
    if (holds(headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: { etag } })
    const bytes = await readFile(place)
    return new Response(new Uint8Array(bytes), {
      headers: { etag, 'content-type': type, 'content-length': String(bytes.length) },
    })
  }

const holds = (asked: string | null, etag: string): boolean =>
  (asked ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
