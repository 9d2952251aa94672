import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { sharing } from '@/serving/caches/sharing'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { visit } from './routes.fixtures'

// Before the settings are read.
vi.hoisted(() => {
  process.env.CACHE_PURGE = 'varnish'
  process.env.CACHE_PURGE_URL = 'http://127.0.0.1:9/'
  process.env.CACHE_PURGE_TOKEN = 'a-token-of-the-cache'
  process.env.CACHE_LIFETIME = '300'
})

let site: TestSite
let id: string
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
  id = (await site.publish('On tides')).id
  await site.publish('Of old')
  const withdrawn = await site.publish('Withdrawn')
  await site.payload.update({
    collection: 'articles',
    id: withdrawn.id,
    data: { _status: 'draft' },
    overrideAccess: true,
  })
  await site.create('former-addresses', { path: '/old', page: { relationTo: 'articles', value: id } })
}, 120_000)
afterAll(async () => site.close())
beforeEach(() => {
  pages().clear()
  Object.assign(sharing(), { purges: true, follows: true })
})

const get = (address: string, headers: Record<string, string> = {}) =>
  visit(new Request(`http://localhost:3000${address}`, { headers }))
const names = ['cache-control', 'surrogate-key', 'cache-tag', 'surrogate-control', 'cloudflare-cdn-cache-control']
const cachingOf = ({ headers }: Response) =>
  Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])))

const each = 'public, max-age=0, must-revalidate'
const shared = {
  'cache-control': `${each}, s-maxage=300, stale-while-revalidate=30, stale-if-error=3600`,
  'surrogate-key': expect.stringMatching(/^site-[0-9a-f]{12}( [0-9a-f]{12})*$/) as string,
}
const asked = { 'cache-control': each }

describe('where a purge is set, shared caches may store', () => {
  test.each([
    ['the home page', '/', 200, shared],
    ['a commentary', '/commentary/on-tides', 200, shared],
    ['a face at its own address', '/commentary/on-tides.md', 200, shared],
    ['a list', '/authors', 200, shared],
    ['a feed', '/feed.xml', 200, shared],
    ['a sitemap', '/sitemap.xml', 200, shared],
    ['no search', '/search?q=tides', 200, asked],
    ['no page at another address than its own', '/?p=900', 200, asked],
    ['no redirect', '/old', 308, asked],
    ['no address without a page', '/nothing', 404, asked],
    ['no address without a record', '/commentary/nothing', 404, asked],
    ['no page past the end of a list', '/?page=9', 404, asked],
    ['nothing that was withdrawn', '/commentary/withdrawn', 410, asked],
    ['nothing that is no address', '/%ff', 404, { 'cache-control': 'no-store' }],
  ])('%s', async (_, address, status, expected) => {
    const answer = await get(address)
    expect([answer.status, cachingOf(answer)]).toEqual([status, expected])
  })

  test('no face that Accept chose, and no answer that there is none', async () => {
    for (const [accept, status] of [
      ['text/markdown', 200],
      ['application/pdf;q=0.1, application/json', 200],
      ['image/png', 406],
    ] as const) {
      const answer = await get('/commentary/on-tides', { accept })
      expect([answer.status, cachingOf(answer)], accept).toEqual([status, asked])
    }
    expect(cachingOf(await get('/commentary/on-tides', { accept: 'text/html' }))).toEqual(shared)
  })

  test('what a 304 is about, by the same headers', async () => {
    const page = await get('/commentary/on-tides')
    const again = await get('/commentary/on-tides', { 'if-none-match': page.headers.get('etag') ?? '' })
    expect([again.status, cachingOf(again)]).toEqual([304, cachingOf(page)])
  })

  test('no page of the framework’s making: `Vary` names only what was looked at', async () => {
    expect((await get('/')).headers.get('vary')).toBe('accept-encoding')
    expect((await get('/commentary/on-tides')).headers.get('vary')).toBe('accept, accept-encoding')
  })
})

describe('shared caches may store nothing', () => {
  test.each([{ purges: false }, { follows: false }])('while a change might not be purged: %j', async (state) => {
    Object.assign(sharing(), state)
    expect(cachingOf(await get('/'))).toEqual(asked)
  })

  test('that changed while it was made', async () => {
    const find = vi.spyOn(site.payload, 'find')
    find.mockImplementationOnce(async (...args) => {
      pages().change(['articles'])
      find.mockRestore()
      return site.payload.find(...args)
    })
    expect(cachingOf(await get('/'))).toEqual(asked)
    expect(cachingOf(await get('/'))).toEqual(shared)
  })

  test('that is the last page made, and not even ask for an answer that there is none', async () => {
    await get('/')
    pages().change(['articles'])
    const find = vi.spyOn(site.payload, 'find').mockRejectedValue(new Error('away'))
    const count = vi.spyOn(site.payload, 'count').mockRejectedValue(new Error('away'))
    const settings = vi.spyOn(site.payload, 'findGlobal').mockRejectedValue(new Error('away'))
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const last = await get('/')
    const none = await get('/authors')
    for (const each of [find, count, settings, written]) each.mockRestore()
    expect([last.status, cachingOf(last)]).toEqual([200, asked])
    expect([none.status, cachingOf(none)]).toEqual([503, { 'cache-control': 'no-store' }])
  })

  test('of a preview', async () => {
    const answer = await get(`/preview/${id}`)
    expect(cachingOf(answer)).toEqual({ 'cache-control': 'no-store' })
    const headers = { authorization: `JWT ${await site.tokenOf('editor')}` }
    expect(cachingOf(await get(`/preview/${id}`, headers))).toEqual({ 'cache-control': 'private, no-store' })
  })
})
