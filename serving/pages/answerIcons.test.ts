import { expect, test } from 'vitest'

import { answerIcons } from './answerIcons'
import { ask, serve } from '@/serving/requests/httpServer.fixtures'

const site = () =>
  serve((request, response) => {
    if (!answerIcons(request, response)) response.end('the site')
  })

test.each([
  ['/favicon.ico', 'image/x-icon', /^\0\0\x01\0/],
  ['/icon.svg', 'image/svg+xml', /^<svg/],
  ['/apple-touch-icon.png', 'image/png', /PNG/],
  ['/apple-touch-icon-precomposed.png?x=y', 'image/png', /PNG/],
])('%s is there, small, and not sent twice', async (path, type, begins) => {
  const port = await site()
  const icon = await ask(port, { path })
  expect([icon.status, icon.headers['content-type']]).toEqual([200, type])
  expect(icon.text.slice(0, 10)).toMatch(begins)
  expect(Number(icon.headers['content-length'])).toBeLessThan(2000)
  const again = await ask(port, { path, headers: { 'if-none-match': String(icon.headers['etag']) } })
  expect([again.status, again.text]).toEqual([304, ''])
  expect((await ask(port, { path, method: 'HEAD' })).text).toBe('')
})

test('nothing else is an icon', async () => {
  const port = await site()
  for (const path of ['/', '/icon.png', '/constructor', '/icons/favicon.ico', '/__proto__'])
    expect((await ask(port, { path })).text, path).toBe('the site')
  expect((await ask(port, { path: '/favicon.ico', method: 'POST' })).text).toBe('the site')
})
