import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { isBuilt, type ServedSite, serveSite } from '@/testing/serveSite'

if (!isBuilt) console.error('NOT TESTED: purges of a cache. There is no build; run npm run build, then this again.')

const settings = ['CACHE_PURGE', 'CACHE_PURGE_URL', 'CACHE_PURGE_TOKEN'] as const
const token = 'a-token-of-the-cache'

describe.runIf(isBuilt)('a shared cache before the built site', () => {
  const purged: string[][] = []
  const cache = createServer((request, response) => {
    const isOurs = request.method === 'PURGE' && request.headers.authorization === `Bearer ${token}`
    if (isOurs) purged.push(String(request.headers['surrogate-key']).split(' '))
    response.statusCode = isOurs ? 200 : 403
    response.end()
  })
  let site: ServedSite
  beforeAll(async () => {
    cache.listen(0, '127.0.0.1')
    await once(cache, 'listening')
    const { port } = cache.address() as AddressInfo
    const values = ['varnish', `http://127.0.0.1:${port}/`, token]
    for (const [at, name] of settings.entries()) process.env[name] = values[at]
    site = await serveSite()
  })
  afterAll(async () => {
    await site.close()
    cache.close()
    for (const name of settings) Reflect.deleteProperty(process.env, name)
  })

  const keysOf = async (path: string) => (await site.ask(path)).headers.get('surrogate-key')?.split(' ') ?? []
  const isPurged = (keys: readonly string[], since: number) =>
    vi.waitUntil(() => keys.some((key) => purged.slice(since).flat().includes(key)), { timeout: 20_000 })

  test('is emptied at the start, and told of each change by a key of every page that shows it', async () => {
    const { commentary, author } = await site.publish('On tides')
    const pages = ['/', '/authors', '/feed.xml', '/sitemap.xml', `/commentary/${String(commentary['slug'])}`]
    await vi.waitUntil(async () => (await keysOf('/')).length > 0, { timeout: 20_000 })
    const [ofSite = ''] = await keysOf('/')
    await isPurged([ofSite], 0)
    for (const [collection, { id }, data] of [
      ['authors', author, { name: 'Another Name' }],
      ['articles', commentary, { _status: 'draft' }],
    ] as const) {
      const shown = await Promise.all(pages.slice(1).map(keysOf))
      const since = purged.length
      await site.update(collection, id, data)
      for (const keys of shown) {
        expect(keys).toContain(ofSite)
        await isPurged(
          keys.filter((key) => key !== ofSite),
          since,
        )
      }
    }
  })

  test('gets the same headers from the process and from its store, and the token is in no log', async () => {
    const { commentary } = await site.publish('On sands')
    const path = `/commentary/${String(commentary['slug'])}`
    const [made, stored] = [await site.ask(path), await site.ask(path)]
    const names = ['cache-control', 'surrogate-key', 'vary', 'etag']
    expect(names.map((name) => stored.headers.get(name))).toEqual(names.map((name) => made.headers.get(name)))
    expect(made.headers.get('cache-control')).toContain('s-maxage=600')
    const again = await site.ask(path, { headers: { 'if-none-match': made.headers.get('etag') ?? '' } })
    expect([again.status, again.headers.get('surrogate-key')]).toEqual([304, made.headers.get('surrogate-key')])
    expect((await site.ask('/search?q=sands')).headers.get('surrogate-key')).toBeNull()
    expect(site.said()).not.toContain(token)
  })
})
