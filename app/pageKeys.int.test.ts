import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { pageRequest } from '@/serving/requests/pageRequest'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { visit } from './routes.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
  const { id: author } = await site.create('authors', { name: 'Ana Shore' })
  const { id: topic } = await site.create('topics', { name: 'Tides', slug: 'tides' })
  const updatedOn = new Date().toISOString()
  for (let at = 1; at <= 21; at += 1)
    await site.publish(`Commentary number ${at}`, { authors: [author], topics: [topic], updatedOn })
}, 240_000)
afterAll(async () => site.close())
beforeEach(() => {
  pages().clear()
})

const get = (address: string, headers: Record<string, string> = {}) =>
  visit(new Request(`http://localhost:3000${address}`, { headers }))

describe('what is stored for a page', () => {
  const lists = ['/', '/topics/tides', '/authors/ana-shore', '/kinds/commentary', '/corrections']

  test.each(lists.flatMap((at) => ['02', '2.0', '0x2', '2e0', '+2', '%202'].map((page) => [at, page])))(
    'of %s is not the page that was asked for as %s',
    async (at, page) => {
      const second = await (await get(`${at}?page=${page}`)).text()
      expect(pages().last(at)).toBeNull()
      expect(pages().last(`${at}?page=2`)?.identity.toString()).toBe(second)
      expect(second).toContain('Page 2 of 2')
      const first = await (await get(at)).text()
      expect(first).toContain('Page 1 of 2')
    },
  )

  test('is the same page whatever else an address and its headers say', async () => {
    const pure = new Map<string, string>()
    for (const key of [...lists.flatMap((at) => [at, `${at}?page=2`]), '/authors', '/topics', '/archive'])
      pure.set(key, await (await get(key)).text())
    const anything = fc.record({
      at: fc.constantFrom(
        ...['/', '/topics/tides', '/topics/%74ides', '/authors/ana-shore', '/kinds/commentary'],
        ...['/archive', '/corrections'],
      ),
      query: fc.array(
        fc.constantFrom(
          'page=2',
          'page=02',
          'page=1',
          'page=x',
          'page[]=2',
          'q=a',
          'nxtPslug=other',
          '_rsc=1',
          '',
          'Page=2',
          'p=11',
          'p=x',
        ),
        { maxLength: 3 },
      ),
      headers: fc.dictionary(
        fc.constantFrom('accept-language', 'x-forwarded-host', 'cookie', 'rsc', 'next-url', 'accept', 'user-agent'),
        fc.constantFrom('1', 'hr', 'evil.example', 'standfirst-token=x'),
      ),
    })
    const property = fc.asyncProperty(anything, async ({ at, query, headers }) => {
      pages().clear()
      const address = `${at}?${query.join('&')}`
      const text = await (await get(address, headers)).text()
      // No post has this permalink, so the home page answers, as what it is without it.
      const asked = pageRequest(address)
      const key = (asked?.permalink ? pageRequest(`/${asked.search}`) : asked)?.key ?? ''
      expect(text).toBe(pure.get(key))
      expect(pages().last(key)?.identity.toString()).toBe(text)
    })
    await fc.assert(property, { numRuns: 60 })
  }, 120_000)
})

test('the first answer of a page has the entity tag of the later ones, and is 304 for who has it', async () => {
  const answer = await get('/')
  expect(answer.headers.get('etag')).toBe(pages().last('/')?.etag)
  pages().clear()
  const again = await get('/', { 'if-none-match': answer.headers.get('etag') ?? '' })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

describe('a list has no page after its last', () => {
  test.each([
    ['/?page=10000', 'Latest', '/?page=2'],
    ['/?page=99999', 'Latest', '/?page=2'],
    ['/topics/tides?page=9', 'Tides', '/topics/tides?page=2'],
    ['/authors/ana-shore?page=3', 'Ana Shore', '/authors/ana-shore?page=2'],
    ['/kinds/commentary?page=3', 'Commentaries', '/kinds/commentary?page=2'],
    ['/corrections?page=3', 'Corrections and updates', '/corrections?page=2'],
    ['/search?q=commentary&page=99', 'Search: commentary', '/search?q=commentary&amp;page=2'],
  ])('%s says so, and leads to the last', async (address, name, last) => {
    const answer = await get(address)
    const text = await answer.text()
    expect(answer.status).toBe(404)
    expect(text).toContain(`<h1>“${name}” has no such page</h1>`)
    expect(text).toContain(`<a href="${last}">its last page</a>`)
    expect(text).not.toMatch(/Page \d+ of|no page at this address/)
    expect(pages().last(address)).toBeNull()
  })

  test('and any number of them costs one reading of the list until it changes', async () => {
    const find = vi.spyOn(site.payload.db, 'find')
    const count = vi.spyOn(site.payload.db, 'count')
    const reads = () => find.mock.calls.length + count.mock.calls.length
    pages().clear()
    const text = async (address: string) => (await get(address)).text()
    const first = await text('/topics/tides?page=50')
    const once = reads()
    for (const page of [3, 51, 9999]) expect(await text(`/topics/tides?page=${page}`)).toBe(first)
    expect(reads()).toBe(once)
    expect((await get('/topics/tides?page=2')).status).toBe(200)
    expect((await get('/topics/tides')).status).toBe(200)
    const before = reads()
    pages().change(['articles'])
    await text('/topics/tides?page=50')
    expect(reads()).toBeGreaterThan(before)
    find.mockRestore()
    count.mockRestore()
  })
})

test('an address in capitals leads to the page in small letters, where there is one, with its query', async () => {
  await site.create('topics', { name: 'Winds', slug: 'winds' })
  for (const [asked, to] of [
    ['/Topics/TIDES?page=2', '/topics/tides?page=2'],
    ['/commentary/Commentary-Number-7?utm_source=x', '/commentary/commentary-number-7?utm_source=x'],
    ['/Search?q=A', '/search?q=A'],
    ['/FEED.XML', '/feed.xml'],
  ]) {
    const answer = await get(asked ?? '')
    expect([answer.status, answer.headers.get('location')], asked).toEqual([308, to])
  }
  expect((await get('/Commentary/Nothing')).status).toBe(404)
})

test('a moved page takes the query with it', async () => {
  const { id } = await site.create('topics', { name: 'Old name', slug: 'old-name' })
  await site.publish('On the old name', { topics: [id] })
  await site.payload.update({ collection: 'topics', id, data: { slug: 'new-name' }, overrideAccess: true })
  const answer = await get('/topics/old-name?utm_source=letter&page=2')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/topics/new-name?utm_source=letter&page=2'])
})

test('an address where nothing is costs no list of commentaries, and shows what changed at once', async () => {
  expect(await (await get('/nothing/one')).text()).toContain('Commentary number 21')
  const find = vi.spyOn(site.payload.db, 'find')
  const count = vi.spyOn(site.payload.db, 'count')
  const answer = await get('/commentary/no-"such"-commentary')
  const text = await answer.text()
  const asked = find.mock.calls.map(([{ collection, limit, pagination }]) => ({ collection, limit, pagination }))
  find.mockRestore()
  count.mockRestore()
  expect(asked).toEqual([
    { collection: 'articles', limit: 1, pagination: false },
    { collection: 'former-addresses', limit: 1, pagination: false },
  ])
  expect(count).not.toHaveBeenCalled()
  expect(answer.status).toBe(404)
  expect(text).toContain('<code>/commentary/no-&quot;such&quot;-commentary</code>')
  expect(text).toContain('Commentary number 21')
  await site.publish('Quite new')
  pages().clear()
  expect(await (await get('/nothing/two')).text()).toContain('Quite new')
})
