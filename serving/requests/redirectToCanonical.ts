import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { canonicalPath, pageRequest } from './pageRequest'
import { movedHeaders } from './pageHeaders'

/**
 * Redirects with 308 to the canonical address of a request, with its query: a reader’s page to its canonical address,
 * everything else to its path without empty segments. True where it did.
 */
export function redirectToCanonical(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = '/' } = request
  const to = areaOf(url) === 'readers' ? (pageRequest(url)?.canonical ?? null) : withoutEmptySegments(url)
  if (to === null) return false
  response.statusCode = 308
  response.setHeader('location', to)
  for (const [name, value] of Object.entries(movedHeaders)) response.setHeader(name, value)
  response.setHeader('content-length', 0)
  response.end()
  return true
}

function withoutEmptySegments(url: string): string | null {
  const path = url.split('?', 1)[0] ?? ''
  return path.length > 1 && (path.endsWith('/') || path.includes('//'))
    ? canonicalPath(path) + url.slice(path.length)
    : null
}
