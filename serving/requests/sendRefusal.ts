import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { closed } from './protectiveHeaders'
import type { Refusal } from './refusals'

/** How long a refused client may continue to send, in milliseconds. */
const lingerMs = 2000

/**
 * Sends a refusal: in Payload’s format under /api, as plain text elsewhere. Closes the connection where a body is still
 * being sent.
 */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const inJson = areaOf(request.url ?? '/') === 'api'
  const text = inJson ? JSON.stringify({ errors: [{ message: refusal.sentence }] }) : `${refusal.sentence}\n`
  response.statusCode = refusal.status
  response.setHeader('content-type', inJson ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', closed)
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value)
  if (request.complete || !carriesBody(request)) {
    response.end(text)
    return
  }
  response.setHeader('connection', 'close')
  response.write(text)
  // An immediate close would reset the connection before the client reads the reason (RFC 9112, 9.6).
  const close = () => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(close, lingerMs)
  request.once('close', close).resume()
}

/** Whether a request has a body, of known or unknown length (RFC 9112, 6). */
export function carriesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
