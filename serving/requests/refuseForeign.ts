import type { IncomingMessage, ServerResponse } from 'node:http'

import { foreignOrigin } from './refusals'
import { sendRefusal } from './sendRefusal'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Answers 403 to a write that a page of another origin sends with somebody’s browser (Fetch Metadata, RFC 6454), the
 * login included; true where it did. Clients that are no browser send neither header and pass.
 */
export function refuseForeign(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const { method = 'GET', headers } = request
  if (reading.includes(method)) return false
  const from = headers.origin
  const isOurs = from === undefined ? headers['sec-fetch-site'] !== 'cross-site' : from === origin
  if (isOurs) return false
  sendRefusal(request, response, foreignOrigin(origin))
  return true
}
