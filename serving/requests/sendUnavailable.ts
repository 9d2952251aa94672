import type { IncomingMessage, ServerResponse } from 'node:http'

import { areaOf } from './area'
import { pageHeaders } from './pageHeaders'
import type { Refusal } from './refusals'
import { sendRefusal } from './sendRefusal'

/** Sends a refusal (503) of a site that cannot serve this now: a page to a browser, JSON under /api. */
export function sendUnavailable(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { url = '/', headers } = request
  if (areaOf(url) === 'api' || !(headers.accept ?? '').includes('text/html')) {
    sendRefusal(request, response, refusal)
    return
  }
  const html = [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<title>One moment</title>',
    '<style>body{font:1.125rem/1.5 Georgia,serif;max-inline-size:34rem;margin:20vh auto;padding-inline:1.5rem}</style>',
    `<main><h1>One moment</h1><p>${refusal.sentence}</p></main>`,
  ].join('')
  response.statusCode = refusal.status
  const own = { ...pageHeaders(html), 'cache-control': 'no-store', ...refusal.headers }
  for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
  response.end(request.method === 'HEAD' ? undefined : html)
}
