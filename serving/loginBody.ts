import type { IncomingMessage } from 'node:http'

import type { Refusal } from './sendRefusal'

const largest = 16 * 1024

export type Fields = Readonly<Record<string, unknown>>

/** What reading a body came to: its fields, a refusal, or nobody there any more. */
export type Reading = { readonly fields: Fields } | { readonly refusal: Refusal } | { readonly gone: true }

/**
 * Reads who wants to sign in, from at most 16 KB within `patience` milliseconds, and gives the request back as JSON of
 * just what was read: what is counted here and what Payload sees cannot differ.
 */
export async function readLoginBody(request: IncomingMessage, patience = 10_000): Promise<Reading> {
  const { headers } = request
  const length = Number(headers['content-length'] ?? 0)
  if (headers['transfer-encoding'] !== undefined)
    return refuse(411, 'Say the length of this body: send a content-length.')
  if (length > largest) return refuse(413, 'This body is larger than 16 KB. Send e-mail and password, nothing else.')
  const bytes = length > 0 ? await holdBody(request, length, patience) : Buffer.alloc(0)
  if (bytes === 'gone') return { gone: true }
  if (bytes === 'slow') return refuse(408, 'This body did not arrive in time. Send it again.')
  const fields = await fieldsOf(bytes, headers['content-type'] ?? '')
  if (!fields) return refuse(400, 'This body cannot be read. Send a JSON object with e-mail and password.')
  giveBack(request, fields)
  return { fields }
}

const refuse = (status: number, sentence: string): Reading => ({ refusal: { status, sentence } })

/** The whole body, which stays in the request: it is put back in the tick it was read, before the stream can end. */
function holdBody(request: IncomingMessage, length: number, patience: number): Promise<Buffer | 'slow' | 'gone'> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const finish = (outcome: Buffer | 'slow' | 'gone') => {
      clearTimeout(timer)
      request.off('readable', take).off('close', leave)
      resolve(outcome)
    }
    const take = () => {
      parts.push(...whatIsThere(request))
      const bytes = Buffer.concat(parts)
      if (bytes.length < length) return
      request.unshift(bytes)
      finish(bytes)
    }
    const leave = () => finish('gone')
    const timer = setTimeout(() => finish('slow'), patience)
    request.on('readable', take).on('close', leave)
  })
}

function whatIsThere(request: IncomingMessage): Buffer[] {
  const parts: Buffer[] = []
  for (;;) {
    const part: unknown = request.read()
    if (!Buffer.isBuffer(part)) return parts
    parts.push(part)
  }
}

function giveBack(request: IncomingMessage, fields: Fields): void {
  const bytes = Buffer.from(JSON.stringify(fields))
  whatIsThere(request)
  request.unshift(bytes)
  request.headers['content-type'] = 'application/json'
  request.headers['content-length'] = String(bytes.length)
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
