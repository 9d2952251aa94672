import { expect, test } from 'vitest'

import { ask, serve } from './httpServer.fixtures'
import { redirectToCanonical } from './redirectToCanonical'

const site = () =>
  serve((request, response) => {
    if (!redirectToCanonical(request, response)) response.end('the site')
  })

test.each([
  ['/?page=02', '/?page=2'],
  ['/commentary/%66oo/?utm_source=x', '/commentary/foo?utm_source=x'],
  ['//evil.example/', '/evil.example'],
  ['/admin/', '/admin'],
  ['/api//articles/?depth=1&page=1', '/api/articles?depth=1&page=1'],
])('%s leads to %s at once, and browsers do not remember it', async (path, to) => {
  const { status, headers } = await ask(await site(), { path })
  expect([status, headers['location'], headers['refresh']]).toEqual([308, to, undefined])
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
})

test.each([
  '/',
  '/?page=2',
  '/api/articles?page=02',
  '/admin/collections?page=1',
  '/_next/a%20b',
  '/commentary/foo?x=',
])('%s goes on to the site', async (path) => {
  expect((await ask(await site(), { path })).text).toBe('the site')
})
