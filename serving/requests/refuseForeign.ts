import type { IncomingMessage, ServerResponse } from 'node:http'

import { sendRefusal } from './sendRefusal'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Answers 403 to a write that a page of another origin sends with the browser of somebody (Fetch Metadata, RFC 6454), the
 * login too; true where it did. What is no browser says neither header and passes.
 */
export function refuseForeign(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const { method = 'GET', headers } = request
  if (reading.includes(method)) return false
  const from = headers.origin
  const isOurs = from === undefined ? headers['sec-fetch-site'] !== 'cross-site' : from === origin
  if (isOurs) return false
  sendRefusal(request, response, {
    status: 403,
    sentence: `This was sent from another address. Open the site at ${origin} and do it there.`,
  })
  return true
}
