import { expect, test } from 'vitest'

import { ask, serve } from './httpServer.fixtures'
import { refuseForeign } from './refuseForeign'

const origin = 'https://site.example'
const guarded = () =>
  serve((request, response) => {
    if (!refuseForeign(request, response, origin)) response.end('taken')
  })

test.each([
  ['POST', { origin: 'https://evil.example' }, 403],
  ['POST', { origin: 'null' }, 403],
  ['POST', { origin: 'http://site.example' }, 403],
  ['PATCH', { origin: 'https://sub.site.example' }, 403],
  ['DELETE', { 'sec-fetch-site': 'cross-site' }, 403],
  ['POST', { origin, 'sec-fetch-site': 'same-origin' }, 200],
  ['POST', {}, 200],
  ['GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 200],
])('%s with %j is answered %i', async (method, headers, status) => {
  const answer = await ask(await guarded(), { method, path: '/api/users/login', headers: { ...headers } })
  expect(answer.status).toBe(status)
  if (status === 403) expect(answer.text).toContain(`Open the site at ${origin}`)
})
