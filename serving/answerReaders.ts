import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageKey } from './pageKey'
import { pages } from './pageStore'
import { sendPage } from './sendPage'

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Answers from the page store what it can, before anything else runs; false where it cannot. */
export function answerReaders(request: IncomingMessage, response: ServerResponse): boolean {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const { url = '/', method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (url === '/healthz') {
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end('ok\n')
    return true
  }
  const page = pages().fresh(pageKey(url), Date.now())
  if (!page) return false
  sendPage(request, response, page)
  return true
}
