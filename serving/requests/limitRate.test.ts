import { expect, test } from 'vitest'

import { ask, serve } from './httpServer.fixtures'
import { ReadingPace, limitRate } from './limitRate'

/** A server behind one proxy, whose clock stands still unless it is set. */
async function served() {
  const pace = new ReadingPace()
  const clock = { now: 0 }
  const port = await serve((request, response) => {
    if (!limitRate(request, response, pace, 1, clock.now)) response.end('read')
  })
  const read = async (path: string, address = '192.0.2.1', headers = {}, method = 'GET') =>
    ask(port, { path, method, headers: { 'x-forwarded-for': address, ...headers } })
  return { read, clock }
}

test('an address that searches more than two times a second for a minute waits; others and later do not', async () => {
  const { read, clock } = await served()
  for (let at = 0; at < 120; at += 1) expect((await read(`/search?q=${at}`)).status).toBe(200)
  const refused = await read('/search?q=x')
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60'])
  expect(refused.text).toMatch(/Try again in 60 seconds/)
  expect((await read('/search?q=x', '192.0.2.2')).status).toBe(200)
  expect((await read('/', '192.0.2.1')).status).toBe(200)
  clock.now = 60_000
  expect((await read('/search?q=x')).status).toBe(200)
})

test('data is counted too, for the desk with a wider measure; files are not', async () => {
  const { read } = await served()
  const statuses = new Set<number>()
  for (let at = 0; at < 301; at += 1) statuses.add((await read('/api/articles')).status)
  expect([...statuses]).toEqual([200, 429])
  const override = { 'x-http-method-override': 'GET' }
  expect((await read('/api/articles', '192.0.2.1', override, 'POST')).status).toBe(429)
  expect((await read('/api/articles', '192.0.2.1', { cookie: 'standfirst-token=t' })).status).toBe(200)
  expect((await read('/api/media/file/a.webp')).status).toBe(200)
})
