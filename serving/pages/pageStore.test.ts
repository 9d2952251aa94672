import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { PageStore } from './pageStore'

const hour = 3_600_000
const made = (body: string, tags: string[], ticket: number, madeAt = 0) => ({
  status: 200,
  headers: {},
  body,
  tags: new Set(tags),
  ticket,
  madeAt,
})

describe('a page store', () => {
  test('answers with a kept page until something it was made from changes', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    store.store('/a', made('one', ['articles:1'], store.ticket()))
    store.store('/b', made('two', ['articles:2'], store.ticket()))
    store.change(['articles:1'])
    expect(store.fresh('/a', 0)).toBeNull()
    expect(store.last('/a')?.identity.toString()).toBe('one')
    expect(store.fresh('/b', 0)?.identity.toString()).toBe('two')
  })

  test('has a page whose reads began before a change that concerns it only to fall back on', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    const ticket = store.ticket()
    store.change(['articles:1'])
    store.store('/a', made('old text', ['articles:1'], ticket))
    expect(store.fresh('/a', 0)).toBeNull()
    expect(store.last('/a')?.identity.toString()).toBe('old text')
    store.store('/a', made('new text', ['articles:1'], store.ticket()))
    store.store('/a', made('old text, made slowly', ['articles:1'], ticket))
    expect(store.fresh('/a', 0)?.identity.toString()).toBe('new text')
    store.store('/b', made('other', ['articles:2'], ticket))
    expect(store.fresh('/b', 0)).not.toBeNull()
  })

  test('forgets at once what readers may no longer see, even as a fallback', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    store.store('/a', made('retracted', ['articles:1'], store.ticket()))
    store.change(['articles:1'], 'withdrawn')
    expect(store.last('/a')).toBeNull()
    store.store('/a', made('read before it was retracted', ['articles:1'], 0))
    expect(store.last('/a')).toBeNull()
  })

  test('lets go of everything where something may have been missed', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    const ticket = store.ticket()
    store.store('/a', made('one', ['articles:1'], ticket))
    store.clear()
    expect(store.last('/a')).toBeNull()
    store.store('/a', made('begun before', ['articles:2'], ticket))
    expect(store.last('/a')).toBeNull()
    store.store('/a', made('begun after', ['articles:2'], store.ticket()))
    expect(store.fresh('/a', 0)).not.toBeNull()
  })

  test('takes no page for right while nobody hears of changes, and keeps each to fall back on', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    store.store('/a', made('one', ['articles:1'], store.ticket()))
    store.setTrusted(false)
    expect([store.fresh('/a', 0), store.last('/a')?.identity.toString()]).toEqual([null, 'one'])
    store.setTrusted(true)
    expect(store.fresh('/a', 0)?.identity.toString()).toBe('one')
  })

  test('takes a page as old after its age', () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    store.store('/a', made('one', [], store.ticket(), 1000))
    expect(store.fresh('/a', 1000 + hour)).not.toBeNull()
    expect(store.fresh('/a', 1001 + hour)).toBeNull()
  })

  test('lets go of the page not asked for longest when it is full', () => {
    const store = new PageStore({ maxBytes: 400, maxAge: hour })
    for (const key of ['/a', '/b', '/c']) store.store(key, made('x'.repeat(100), [], store.ticket()))
    expect(store.last('/a')).toBeNull()
    expect(store.last('/c')).not.toBeNull()
  })

  test('holds the same bytes in every encoding', async () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    store.store('/a', made('a text of the site', [], store.ticket()))
    const page = store.last('/a')
    for (let tries = 0; page?.brotli === null && tries < 200; tries += 1) await setTimeout(10)
    expect(gunzipSync(page?.gzip ?? '').toString()).toBe('a text of the site')
    expect(brotliDecompressSync(page?.brotli ?? '').toString()).toBe('a text of the site')
  })

  test('does not compress what is compressed already, and compresses quickly what is made anew all day', async () => {
    const store = new PageStore({ maxBytes: 1_000_000, maxAge: hour })
    const bytes = new Uint8Array([80, 75, 3, 4, 255, 0])
    store.store('/book', { ...made('', [], store.ticket()), body: bytes, compression: 'none' })
    const text = Array.from({ length: 4000 }, (_, at) => String(at * at)).join(' ')
    store.store('/feed', { ...made(text, [], store.ticket()), compression: 'quick' })
    store.store('/page', made(text, [], store.ticket()))
    const compressed = ['/feed', '/page'].map((key) => store.last(key))
    for (let tries = 0; compressed.some((page) => page?.brotli === null) && tries < 500; tries += 1)
      await setTimeout(10)
    const [feed, page] = compressed.map((each) => each?.brotli ?? Buffer.alloc(0))
    expect(brotliDecompressSync(feed ?? '').toString()).toBe(text)
    expect(feed?.length).toBeGreaterThan(page?.length ?? 0)
    expect([store.last('/book')?.gzip, store.last('/book')?.brotli]).toEqual([null, null])
    expect(store.last('/book')?.identity.equals(bytes)).toBe(true)
  })

  test('lets books drive out books and no pages', () => {
    const store = new PageStore({ maxBytes: 10_000, maxArchiveBytes: 250, maxAge: hour })
    store.store('/page', made('a page', [], store.ticket()))
    const book = { ...made('', [], store.ticket()), body: new Uint8Array(100), compression: 'none' as const }
    for (const key of ['/a', '/b', '/c']) store.store(key, book)
    expect(['/page', '/a', '/b', '/c'].map((key) => store.last(key) !== null)).toEqual([true, false, true, true])
    store.store('/c', book)
    expect(store.last('/b')).not.toBeNull()
  })
})
