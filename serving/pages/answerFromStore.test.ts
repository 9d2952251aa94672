import { afterEach, expect, test } from 'vitest'

import { sharing } from '@/serving/caches/sharing'
import { ask, serve } from '@/serving/requests/httpServer.fixtures'

import { answerFromStore } from './answerFromStore'
import { pages } from './pageStore'

/** A server that says “behind” to what the store does not answer. */
const door = () =>
  serve((request, response) => {
    if (!answerFromStore(request, response)) response.end('behind')
    return Promise.resolve()
  })

const faces = [
  { suffix: '', type: 'text/html' },
  { suffix: 'md', type: 'text/markdown' },
  { suffix: 'epub', type: 'application/epub+zip' },
]

const keep = (key: string, body: string, more: object = {}) => {
  const made = { status: 200, headers: {}, tags: new Set<string>(), madeAt: Date.now(), ticket: pages().ticket() }
  pages().store(key, { ...made, body, ...more })
}

afterEach(() => {
  pages().clear()
})

test('a stored page is sent in the face that the client prefers, where that is stored too', async () => {
  const port = await door()
  keep('/commentary/a', 'page', { faces })
  keep('/commentary/a.md', 'markdown')
  const get = (path: string, accept?: string) => ask(port, { path, headers: accept === undefined ? {} : { accept } })
  const both = { vary: 'accept, accept-encoding' }
  expect(await get('/commentary/a')).toMatchObject({ text: 'page', headers: both })
  expect(await get('/commentary/a', 'text/html, */*;q=0.1')).toMatchObject({ text: 'page', headers: both })
  expect(await get('/commentary/a', 'text/markdown')).toMatchObject({ text: 'markdown', headers: both })
  expect(await get('/commentary/a.md', 'text/html')).toMatchObject({
    text: 'markdown',
    headers: { vary: 'accept-encoding' },
  })
  for (const accept of ['application/epub+zip', 'image/png'])
    expect((await get('/commentary/a', accept)).text).toBe('behind')
  pages().change(['x'])
  keep('/topics/x', 'a list', { tags: new Set(['x']) })
  expect(await get('/topics/x', 'image/png')).toMatchObject({ text: 'a list', headers: { vary: 'accept-encoding' } })
})

test('a face that went stale is made anew, whatever is stored of the others', async () => {
  const port = await door()
  keep('/commentary/a', 'page', { faces })
  keep('/commentary/a.md', 'old', { tags: new Set(['articles:1']) })
  pages().change(['articles:1'])
  expect((await ask(port, { path: '/commentary/a', headers: { accept: 'text/markdown' } })).text).toBe('behind')
})

test('a book is sent as it is, to who takes brotli too; HEAD has its length, and who has it gets 304', async () => {
  const port = await door()
  keep('/commentary/a.epub', 'PK', { compression: 'none' })
  const first = await ask(port, { path: '/commentary/a.epub', headers: { 'accept-encoding': 'br, gzip' } })
  expect([first.text, first.headers['content-encoding'], first.headers['content-length']]).toEqual([
    'PK',
    undefined,
    '2',
  ])
  const head = await ask(port, { method: 'HEAD', path: '/commentary/a.epub' })
  expect([head.text, head.headers['content-length']]).toEqual(['', '2'])
  const again = { path: '/commentary/a.epub', headers: { 'if-none-match': String(first.headers.etag) } }
  expect((await ask(port, again)).status).toBe(304)
  expect((await ask(port, { method: 'POST', path: '/commentary/a.epub' })).text).toBe('behind')
})

test('shared caches may store a fresh page at its own address alone, and a 304 says so too', async () => {
  const port = await door()
  const shared = { 'cache-control': 'public, s-maxage=60', 'surrogate-key': 'one two' }
  const own = { 'cache-control': 'public, max-age=0' }
  keep('/commentary/a', 'page', { faces, headers: own, shared })
  keep('/commentary/a.md', 'markdown', { headers: own, shared })
  const get = async (path: string, headers = {}) => {
    const { status, headers: sent } = await ask(port, { path, headers })
    return [status, sent['cache-control'], sent['surrogate-key']]
  }
  Object.assign(sharing(), { purges: true, follows: true })
  expect(await get('/commentary/a')).toEqual([200, 'public, s-maxage=60', 'one two'])
  expect(await get('/commentary/a.md')).toEqual([200, 'public, s-maxage=60', 'one two'])
  expect(await get('/commentary/a', { accept: 'text/markdown' })).toEqual([200, 'public, max-age=0', undefined])
  expect(await get('/commentary/a', { 'if-none-match': '*' })).toEqual([304, 'public, s-maxage=60', 'one two'])
  for (const fault of [{ purges: false }, { follows: false }]) {
    Object.assign(sharing(), { purges: true, follows: true }, fault)
    expect(await get('/commentary/a')).toEqual([200, 'public, max-age=0', undefined])
  }
})
