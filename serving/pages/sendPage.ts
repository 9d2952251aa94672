import type { IncomingMessage, ServerResponse } from 'node:http'

import { isNotModified } from './isNotModified'
import type { StoredPage } from './pageStore'

/**
 * Sends a stored page in the smallest encoding the client accepts, or 304 where it has the page (RFC 9110, 13.1.2);
 * `vary` names the headers by which it was chosen.
 */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage, vary: string): void {
  response.statusCode = page.status
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  response.setHeader('etag', page.etag)
  response.setHeader('vary', vary)
  if (isNotModified(request.headers['if-none-match'], page.etag)) {
    response.statusCode = 304
    response.removeHeader('content-type')
    response.end()
    return
  }
  const { encoding, bytes } = choose(request.headers['accept-encoding'], page)
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function choose(accepted: string | string[] | undefined, page: StoredPage): { encoding: string | null; bytes: Buffer } {
  const takes = new Set(
    String(accepted ?? '')
      .toLowerCase()
      .split(',')
      .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
      .map((each) => each.split(';')[0]?.trim()),
  )
  if (page.brotli && takes.has('br')) return { encoding: 'br', bytes: page.brotli }
  if (page.gzip && takes.has('gzip')) return { encoding: 'gzip', bytes: page.gzip }
  return { encoding: null, bytes: page.identity }
}
