import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { pageHeaders } from './pageHeaders'
import { sendRefusal } from './sendRefusal'

/** Seconds until a retry is worthwhile. */
const retryAfterSeconds = 5

/** Answers 503 where the site cannot serve this now: a page for readers, JSON under /api. */
export function sendUnavailable(request: IncomingMessage, response: ServerResponse, why: string): void {
  const { url = '/', headers } = request
  const sentence = `${why} Open this page again in a moment.`
  if (areaOf(url) === 'api' || !(headers.accept ?? '').includes('text/html')) {
    sendRefusal(request, response, { status: 503, sentence, headers: { 'retry-after': String(retryAfterSeconds) } })
    return
  }
  const html = [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<title>One moment</title>',
    '<style>body{font:1.125rem/1.5 Georgia,serif;max-inline-size:34rem;margin:20vh auto;padding-inline:1.5rem}</style>',
    `<main><h1>One moment</h1><p>${sentence}</p></main>`,
  ].join('')
  response.statusCode = 503
  const own = { ...pageHeaders(html), 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds) }
  for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
  response.end(request.method === 'HEAD' ? undefined : html)
}
