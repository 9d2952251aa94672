import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { onChange } from '@/editorial/outbox/announce'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
let ids: Record<'ana' | 'hidden' | 'proposed' | 'tides' | 'coasts' | 'unused' | 'edge', string>
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
  onChange((tags, kind) => {
    pages().change(tags, kind)
  })
  await site.payload.updateGlobal({
    slug: 'settings',
    data: { timeZone: 'Pacific/Auckland' },
    overrideAccess: true,
  })
  const make = async (collection: string, data: object) => (await site.create(collection, data)).id
  const ana = await make('authors', { name: 'Ana van der Shore' })
  const hidden = await make('authors', { name: 'Of Drafts Alone' })
  const proposed = await make('authors', { name: 'Not Confirmed', proposed: true })
  const tides = await make('topics', { name: 'Tides', slug: 'tides', kind: 'subject' })
  const coasts = await make('topics', { name: 'Coasts', slug: 'coasts', kind: 'region' })
  const unused = await make('topics', { name: 'Unused', slug: 'unused', kind: 'subject' })
  const on = { authors: [ana], topics: [tides, coasts] }
  // In Auckland the first of May.
  const { id: edge } = await site.publish('At the edge', {
    ...on,
    publishedAt: '2024-04-30T12:30:00.000Z',
    kind: 'analysis',
  })
  await site.publish('In March', { ...on, topics: [tides], publishedAt: '2024-03-10T00:00:00.000Z' })
  await site.publish('Long ago', { authors: [ana], publishedAt: '1931-06-15T00:00:00.000Z' })
  await site.create('articles', { title: 'A draft', kind: 'review', authors: [hidden], topics: [unused] }, true)
  const gone = await site.publish('Withdrawn', { authors: [ana], topics: [unused], kind: 'review' })
  await change(gone.id, { _status: 'draft' })
  const trashed = await site.publish('Trashed', { authors: [ana], topics: [unused], kind: 'interview' })
  await change(trashed.id, { deletedAt: new Date().toISOString() })
  ids = { ana, hidden, proposed, tides, coasts, unused, edge }
}, 240_000)
afterAll(async () => site.close())
beforeEach(() => {
  pages().clear()
})

const change = (id: string, data: object, collection: 'articles' | 'authors' | 'topics' = 'articles') =>
  site.payload.update({ collection, id, data, overrideAccess: true } as never)

const get = (address: string) => visit(new Request(`http://localhost:3000${address}`))

/** The links of the main part of a page with the numbers behind them. */
async function entries(address: string): Promise<string[]> {
  const answer = await get(address)
  if (answer.status !== 200) return [String(answer.status)]
  const [, main = ''] = /<ul class="teasers">([^]*)<\/main>/.exec(await answer.text()) ?? []
  return [...main.matchAll(/<a href="([^"]*)"(?: dir="auto")?>([^<]*)<\/a>(?: (\d+))?/g)].map(([, href, name, count]) =>
    [href, name, count].filter(Boolean).join(' '),
  )
}

describe('readers find', () => {
  test('authors by their sort names, none of drafts alone, none that is proposed', async () => {
    expect(await entries('/authors')).toEqual(['/authors/ana-van-der-shore van der Shore, Ana 3'])
    expect(await (await get('/authors')).text()).toContain('<h2 class="label" dir="auto">V</h2>')
  })

  test('topics, subjects and regions apart, none without a live commentary', async () => {
    expect(await entries('/topics')).toEqual(['/topics/tides Tides 2', '/topics/coasts Coasts 1'])
  })

  test('years and months by the clock of the publisher', async () => {
    expect(await entries('/archive')).toEqual(['/archive/2024 2024 2', '/archive/1931 1931 1'])
    expect(await entries('/archive/2024')).toEqual(['/archive/2024/03 March 1', '/archive/2024/05 May 1'])
    expect(await entries('/archive/2024/05')).toContain('/commentary/at-the-edge At the edge')
    expect(await entries('/archive/2024/04')).toEqual(['404'])
    expect(await entries('/archive/1950')).toEqual(['404'])
  })

  test('kinds with something live alone', async () => {
    expect(await entries('/kinds/analysis')).toContain('/commentary/at-the-edge At the edge')
    for (const code of ['review', 'interview', 'poem']) expect(await entries(`/kinds/${code}`)).toEqual(['404'])
    const text = await (await get('/commentary/at-the-edge')).text()
    expect(text).toContain('<b><a href="/kinds/analysis">Analysis</a></b>')
  })

  test('all of them in the sitemap', async () => {
    const text = await (await get('/sitemaps/pages.xml')).text()
    const paths = [...text.matchAll(/<loc>http:\/\/localhost:3000(.*?)<\/loc>/g)].map(([, path]) => path)
    expect(paths).toEqual([
      ...['/', '/authors', '/topics', '/archive', '/corrections', '/kinds/commentary', '/kinds/analysis'],
      ...['/archive/2024', '/archive/1931'],
    ])
  })
})

test.each([
  ['/archive/2024/5', '/archive/2024/05'],
  ['/Archive', '/archive'],
  ['/Corrections', '/corrections'],
  ['/AUTHORS', '/authors'],
  ['/Archive/2024', '/archive/2024'],
  ['/ARCHIVE/2024/03', '/archive/2024/03'],
  ['/Kinds/Analysis', '/kinds/analysis'],
  ['/kinds/ANALYSIS', '/kinds/analysis'],
])('%s leads to %s', async (asked, to) => {
  const answer = await get(asked)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
})

test.each([
  '/archive/2024/13',
  '/archive/2024/00',
  '/archive/02024',
  '/archive/0',
  '/archive/2024/05/01',
  '/Kinds/Review',
])('%s is a page that helps (404), and is not stored', async (asked) => {
  const answer = await get(asked)
  expect([answer.status, pages().last(asked)]).toEqual([404, null])
  expect(await answer.text()).toContain('There is no page at this address')
})

describe('a change makes stale what shows it, and nothing else', () => {
  const indexes = ['/authors', '/topics', '/archive', '/archive/2024', '/archive/2024/05', '/kinds/analysis']
  const kept = async () => {
    pages().clear()
    for (const address of indexes) expect((await get(address)).status, address).toBe(200)
  }
  const fresh = () => indexes.filter((address) => pages().fresh(address, Date.now()) !== null)

  test('a draft makes nothing stale', async () => {
    await kept()
    const { id } = await site.create('articles', { title: 'Another draft', authors: [ids.ana] }, true)
    await site.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Renamed' },
      draft: true,
      overrideAccess: true,
    })
    expect(fresh()).toEqual(indexes)
  })

  test('a new name of an author makes the authors stale, and lists that name them', async () => {
    await kept()
    await change(ids.ana, { name: 'Ana Ebb', sortName: '' }, 'authors')
    expect(fresh()).toEqual(['/topics', '/archive', '/archive/2024'])
    expect(await entries('/authors')).toEqual(['/authors/ana-van-der-shore Ebb, Ana 3'])
  })

  test('a new name of a topic makes the topics stale alone', async () => {
    await kept()
    await change(ids.coasts, { name: 'Shores' }, 'topics')
    expect(fresh()).toEqual(indexes.filter((address) => address !== '/topics'))
    expect(await entries('/topics')).toContain('/topics/coasts Shores 1')
  })

  test('another first day moves a commentary to another month', async () => {
    await kept()
    await change(ids.edge, { publishedAt: '2024-04-30T11:30:00.000Z', _status: 'published' })
    expect(fresh()).toEqual([])
    expect(await entries('/archive/2024')).toEqual(['/archive/2024/03 March 1', '/archive/2024/04 April 1'])
    expect(await entries('/archive/2024/05')).toEqual(['404'])
    await change(ids.edge, { publishedAt: '2024-04-30T12:30:00.000Z', _status: 'published' })
  })

  test('a withdrawal removes it from all of them, and none of them is shown as it was', async () => {
    await kept()
    await change(ids.edge, { _status: 'draft' })
    for (const address of indexes) expect(pages().last(address), address).toBeNull()
    expect(await entries('/topics')).toEqual(['/topics/tides Tides 1'])
    expect(await entries('/kinds/analysis')).toEqual(['404'])
    expect(await entries('/archive/2024')).toEqual(['/archive/2024/03 March 1'])
    await change(ids.edge, { _status: 'published' })
    expect(await entries('/topics')).toEqual(['/topics/tides Tides 2', '/topics/coasts Shores 1'])
  })
})
