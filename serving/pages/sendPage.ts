import type { IncomingMessage, ServerResponse } from 'node:http'

import { sharedNow } from '@/serving/caches/sharing'

import { isNotModified } from './isNotModified'
import type { StoredPage } from './pageStore'

interface Choice {
  /** The headers by which the page was chosen. */
  readonly vary: string
  /** Whether its own address is another than the one that was asked for. */
  readonly isElsewhere: boolean
}

/**
 * Sends a fresh stored page in the smallest encoding the client accepts, or 304 where it has the page (RFC 9110, 13.1.2).
 * Shared caches store it under its own address alone, since not all of them read `Vary`.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  { vary, isElsewhere }: Choice,
): void {
  response.statusCode = page.status
  const headers = isElsewhere ? page.headers : { ...page.headers, ...sharedNow(page.shared) }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
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
