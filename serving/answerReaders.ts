import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageKey } from './pageKey'
import { pages } from './pageStore'
import { isReady } from './readiness'
import { sendPage } from './sendPage'

/** Answers from the page store what it can, and the two questions of an operator, before anything else runs; false where it cannot. */
export function answerReaders(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = '/', method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (url === '/healthz') {
    say(response, 200, 'ok')
    return true
  }
  if (url === '/readyz') {
    void isReady().then((ready) => say(response, ready ? 200 : 503, ready ? 'ready' : 'the database is away'))
    return true
  }
  const page = pages().fresh(pageKey(url), Date.now())
  if (!page) return false
  sendPage(request, response, page)
  return true
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.end(`${sentence}\n`)
}
