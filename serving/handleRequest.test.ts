import { afterEach, expect, test } from 'vitest'

import { ask, sendRaw, serve } from './requests/httpServer.fixtures'
import { handleRequest } from './handleRequest'
import type { LogEntry } from './process/logLine'
import { pages } from './pages/pageStore'
import { pingDatabase } from './process/isReady'
import { ReadingPace } from './requests/limitRate'
import { loginContext } from './login/loginServer.fixtures'

/** A door as the server makes it, before a site that tells what it was asked. */
const door = (given: { open?: boolean; https?: boolean; status?: number; note?: (line: LogEntry) => void } = {}) =>
  serve(
    handleRequest({
      login: loginContext({ log: given.note ?? (() => undefined) }),
      pace: new ReadingPace(),
      https: given.https ?? false,
      origin: 'http://site.example',
      isSignedIn: (headers) => Promise.resolve(headers.get('cookie') === 'session'),
      payloadHandler: () =>
        given.open === false
          ? null
          : async (request, response) => {
              request.resume()
              response.statusCode = given.status ?? 200
              response.setHeader('x-method', request.method ?? '')
              response.end(`the site: ${request.url ?? ''}`)
            },
    }),
  )

const accept = 'text/html,application/xhtml+xml'

afterEach(() => {
  pages().clear()
})

test('protective headers go out with every answer: stored page, refusal, site', async () => {
  const port = await door({ https: true })
  const made = { status: 200, headers: {}, body: 'kept', tags: new Set<string>(), madeAt: Date.now() }
  pages().store('/kept', { ...made, ticket: pages().ticket() })
  for (const path of ['/kept', '/admin/../api', '/healthz', '/commentary/x']) {
    const { headers } = await ask(port, { path })
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
  }
  expect((await ask(port, { path: '/kept' })).text).toBe('kept')
})

test('what nobody behind may see does not get there', async () => {
  const port = await door()
  expect((await ask(port, { path: '/commentary/%00' })).status).toBe(400)
  expect(await ask(port, { path: '/commentary/x' })).toMatchObject({ status: 200, text: 'the site: /commentary/x' })
})

test('a write from another site gets no further, and it is noted with where it came from', async () => {
  const noted: LogEntry[] = []
  const headers = { origin: 'https://evil.example', 'x-forwarded-for': '192.0.2.9' }
  const port = await door({ note: (line) => noted.push(line) })
  const answer = await ask(port, { method: 'DELETE', path: '/api/articles/1?x=secret', headers })
  expect(answer.status).toBe(403)
  const line = { event: 'refused', status: 403, method: 'DELETE', path: '/api/articles/1', address: '192.0.2.9' }
  expect(noted).toEqual([line])
})

test('HEAD is answered as GET, without a body', async () => {
  const answer = await ask(await door(), { method: 'HEAD', path: '/api/media/file/a.webp' })
  expect([answer.status, answer.text]).toEqual([200, ''])
  expect(answer.headers['x-method']).toBe('GET')
})

test.each(['GET // HTTP/1.1', 'GET http:// HTTP/1.1', 'GET //[ HTTP/1.1', 'GET /?%E0 HTTP/1.1', 'OPTIONS * HTTP/1.1'])(
  'the odd request line %s is answered, and so is the next one',
  async (line) => {
    const port = await door()
    expect(await sendRaw(port, `${line}\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 [234]/)
    expect((await ask(port, { path: '/commentary/x' })).status).toBe(200)
  },
)

test('until the site is open the operator is told so, and everybody else asked to come again', async () => {
  const port = await door({ open: false })
  expect((await ask(port, { path: '/healthz' })).status).toBe(200)
  expect((await ask(port, { path: '/readyz' })).status).toBe(503)
  const page = await ask(port, { path: '/', headers: { accept } })
  expect(page).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } })
  expect(page.text).toContain('<h1>One moment</h1>')
  const data = await ask(port, { path: '/api/articles' })
  expect(data.status).toBe(503)
  expect(JSON.parse(data.text)).toEqual({ errors: [{ message: expect.stringContaining('just starting') as string }] })
})

test('while the database is away a page of the admin says so, readers go on to the site', async () => {
  await pingDatabase(() => Promise.reject(new Error('away')))
  const port = await door()
  const page = await ask(port, { path: '/admin/collections/articles/1', headers: { accept } })
  expect([page.status, page.text.includes('kept in this browser')]).toEqual([503, true])
  expect((await ask(port, { path: '/admin/x', headers: { rsc: '1' } })).status).toBe(200)
  expect((await ask(port, { path: '/commentary/x', headers: { accept } })).status).toBe(200)
  await pingDatabase(() => Promise.resolve())
  expect((await ask(port, { path: '/admin', headers: { accept } })).status).toBe(200)
})

test('a function of the admin is called by a page of the admin, and by whoever is signed in', async () => {
  const port = await door()
  const call = { 'next-action': '00', 'content-type': 'text/plain' }
  const post = (headers: Record<string, string>, method = 'POST') =>
    ask(port, { method, path: '/admin/collections/articles/1', headers })
  const stranger = await post(call)
  expect(stranger).toMatchObject({ status: 401, text: 'You are not signed in any more. Sign in again.\n' })
  expect(stranger.headers['content-type']).toMatch(/^text\/plain/)
  expect(await post({ ...call, cookie: 'session' })).toMatchObject({ status: 200 })
  expect(await post({ 'content-type': 'application/json', cookie: 'session' })).toMatchObject({ status: 405 })
  expect(await post({ ...call, cookie: 'session' }, 'PATCH')).toMatchObject({ status: 405 })
})

test('a call that the site cannot answer is no fault of the site: the status is corrected on its way out', async () => {
  const port = await door({ status: 500 })
  const headers = { 'next-action': '00', 'content-type': 'text/plain', cookie: 'session' }
  expect((await ask(port, { method: 'POST', path: '/admin', headers })).status).toBe(400)
  expect((await ask(port, { path: '/commentary/x' })).status).toBe(500)
})
