import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageKey } from './pageKey'
import { pages } from './pageStore'
import { sendPage } from './sendPage'

/** Answers from the page store what it can, before anything else runs; false where it cannot. */
export function answerReaders(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = '/', method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const key = pageKey(url)
  const page = key === null ? null : pages().fresh(key, Date.now())
  if (!page) return false
  sendPage(request, response, page)
  return true
}
