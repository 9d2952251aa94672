import { IncomingMessage } from 'node:http'

import {
  loginTooLarge,
  loginTooSlow,
  loginUnreadable,
  loginWithoutLength,
  type Refusal,
} from '@/serving/requests/refusals'

const maxKilobytes = 16

export type Fields = Readonly<Record<string, unknown>>

/** The outcome of reading a body: its fields and the request to pass on, a refusal, or a closed connection. */
export type Reading =
  | { readonly fields: Fields; readonly request: IncomingMessage }
  | { readonly refusal: Refusal }
  | { readonly gone: true }

/**
 * Reads the credentials of a sign-in, at most 16 KB within `timeoutMs` milliseconds, and builds a request with exactly these
 * fields as JSON, so that Payload checks the account that is counted here.
 */
export async function readLoginBody(request: IncomingMessage, timeoutMs = 10_000): Promise<Reading> {
  const { headers } = request
  const length = Number(headers['content-length'] ?? 0)
  if (headers['transfer-encoding'] !== undefined) return { refusal: loginWithoutLength() }
  if (length > maxKilobytes * 1024) return { refusal: loginTooLarge(maxKilobytes) }
  const bytes = await readBytes(request, timeoutMs)
  if (bytes === 'gone') return { gone: true }
  if (bytes === 'slow') return { refusal: loginTooSlow() }
  const fields = await fieldsOf(bytes, headers['content-type'] ?? '')
  if (!fields) return { refusal: loginUnreadable() }
  return { fields, request: withBody(request, fields) }
}

function readBytes(request: IncomingMessage, timeoutMs: number): Promise<Buffer | 'slow' | 'gone'> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const collect = (part: Buffer) => {
      parts.push(part)
    }
    const finish = (outcome: Buffer | 'slow' | 'gone') => {
      clearTimeout(timer)
      request.off('data', collect)
      resolve(outcome)
    }
    const timer = setTimeout(() => finish('slow'), timeoutMs)
    request.on('data', collect)
    request.once('end', () => finish(Buffer.concat(parts)))
    request.once('close', () => finish('gone'))
  })
}

/** A copy of the request with an unread body: Next makes a Request of it, which refuses a stream that was read (Fetch, 5.2). */
function withBody(request: IncomingMessage, fields: Fields): IncomingMessage {
  const bytes = Buffer.from(JSON.stringify(fields))
  const copy = new IncomingMessage(request.socket)
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request
  Object.assign(copy, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true })
  copy.headers = { ...request.headers, 'content-type': 'application/json', 'content-length': String(bytes.length) }
  copy.push(bytes)
  copy.push(null)
  return copy
}

/** The fields of a JSON body, or of the JSON in a form as the admin sends it; null where there are none. */
async function fieldsOf(bytes: Buffer, contentType: string): Promise<Fields | null> {
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  try {
    if (type === 'application/json') return objectIn(new TextDecoder().decode(bytes))
    if (type !== 'multipart/form-data') return null
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
    const sent = form.getAll('_payload')
    return sent.length === 1 && typeof sent[0] === 'string' ? objectIn(sent[0]) : null
  } catch {
    return null
  }
}

function objectIn(text: string): Fields | null {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
