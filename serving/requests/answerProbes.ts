import type { IncomingMessage, ServerResponse } from 'node:http'

import { closed } from './protectiveHeaders'
import { isReady } from '@/serving/process/isReady'

/**
 * Answers an operator’s two probes, whether the process runs (`/healthz`) and whether it can serve (`/readyz`); false
 * for any other request.
 */
export function answerProbes({ url, method }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (url === '/healthz') {
    say(response, 200, 'ok')
    return true
  }
  if (url !== '/readyz') return false
  if (isReady()) say(response, 200, 'ready')
  else say(response, 503, 'stopping, or the database is away')
  return true
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', closed)
  response.end(`${sentence}\n`)
}
