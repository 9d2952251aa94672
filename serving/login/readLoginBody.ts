import { IncomingMessage } from 'node:http'

import type { Refusal } from '@/serving/requests/sendRefusal'

const largest = 16 * 1024

export type Fields = Readonly<Record<string, unknown>>

/** What reading a body came to: its fields and the request to hand on, a refusal, or nobody there any more. */
export type Reading =
  | { readonly fields: Fields; readonly request: IncomingMessage }
  | { readonly refusal: Refusal }
  | { readonly gone: true }

/**
 * Reads who wants to sign in, from at most 16 KB within `patience` milliseconds, and makes the request anew with JSON of
 * just what was read: what is counted here and what Payload sees cannot differ.
 */
export async function readLoginBody(request: IncomingMessage, patience = 10_000): Promise<Reading> {
  const { headers } = request
  const length = Number(headers['content-length'] ?? 0)
  if (headers['transfer-encoding'] !== undefined)
    return refuse(411, 'Say the length of this body: send a content-length.')
  if (length > largest) return refuse(413, 'This body is larger than 16 KB. Send e-mail and password, nothing else.')
  const bytes = await wholeBody(request, patience)
  if (bytes === 'gone') return { gone: true }
  if (bytes === 'slow') return refuse(408, 'This body did not arrive in time. Send it again.')
  const fields = await fieldsOf(bytes, headers['content-type'] ?? '')
  if (!fields) return refuse(400, 'This body cannot be read. Send a JSON object with e-mail and password.')
  return { fields, request: withBody(request, fields) }
}

const refuse = (status: number, sentence: string): Reading => ({ refusal: { status, sentence } })

function wholeBody(request: IncomingMessage, patience: number): Promise<Buffer | 'slow' | 'gone'> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const keep = (part: Buffer) => {
      parts.push(part)
    }
    const finish = (outcome: Buffer | 'slow' | 'gone') => {
      clearTimeout(timer)
      request.off('data', keep)
      resolve(outcome)
    }
    const timer = setTimeout(() => finish('slow'), patience)
    request.on('data', keep)
    request.once('end', () => finish(Buffer.concat(parts)))
    request.once('close', () => finish('gone'))
  })
}

/** The same request, not read yet: a stream once read is refused as a body by the Request that Next makes of it (Fetch, 5.2). */
function withBody(request: IncomingMessage, fields: Fields): IncomingMessage {
  const bytes = Buffer.from(JSON.stringify(fields))
  const anew = new IncomingMessage(request.socket)
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request
  Object.assign(anew, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true })
  anew.headers = { ...request.headers, 'content-type': 'application/json', 'content-length': String(bytes.length) }
  anew.push(bytes)
  anew.push(null)
  return anew
}

/** The fields of a JSON body, or of the form in which the admin sends one; null where there are none. */
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
