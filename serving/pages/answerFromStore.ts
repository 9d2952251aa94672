import type { IncomingMessage, ServerResponse } from 'node:http'

import { chooseFace } from '@/serving/requests/chooseFace'
import { keyOf } from '@/serving/requests/faceRequest'
import { pageRequest } from '@/serving/requests/pageRequest'

import { pages } from './pageStore'
import { sendPage } from './sendPage'

/** Answers from the page store before anything else runs; false where it cannot. */
export function answerFromStore(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = '/', method, headers } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const asked = pageRequest(url)
  if (!asked?.key || asked.canonical !== null) return false
  const now = Date.now()
  const page = pages().fresh(asked.key, now)
  if (!page) return false
  if (page.faces.length === 0) {
    sendPage(request, response, page, { vary: 'accept-encoding', isElsewhere: false })
    return true
  }
  const face = chooseFace(headers.accept, page.faces)
  const chosen = face && (face.suffix === '' ? page : pages().fresh(keyOf(asked.key, face), now))
  if (!chosen) return false
  sendPage(request, response, chosen, { vary: 'accept, accept-encoding', isElsewhere: chosen !== page })
  return true
}
