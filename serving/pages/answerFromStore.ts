import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageRequest } from '@/serving/requests/pageRequest'
import { pages } from './pageStore'
import { sendPage } from './sendPage'

/** Answers from the page store before anything else runs; false where it cannot. */
export function answerFromStore(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = '/', method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const asked = pageRequest(url)
  if (!asked?.key || asked.canonical !== null) return false
  const page = pages().fresh(asked.key, Date.now())
  if (!page) return false
  sendPage(request, response, page)
  return true
}
