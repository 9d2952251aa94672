import { describe, expect, it, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { missing } from './missing'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readHome } from './readHome'
import { searchIn } from './memorySearch.fixtures'
import { readSearch } from './readSearch'
import { readTopic } from './readTopic'
import { article } from './stored.fixtures'

const site = memoryStore(northbank)

describe('an address in capitals', () => {
  it.each([
    '/commentary/bridges',
    '/authors/tom-osei',
    '/topics/sea',
    '/policies/privacy',
    '/search',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
  ])('leads to %s', async (path) => {
    expect(await missing(site, path.toUpperCase())).toEqual({ state: 'moved', to: path })
  })

  it('of former days leads on in one step too', async () => {
    expect(await missing(site, '/Commentary/Tide')).toEqual({ state: 'moved', to: '/commentary/who-owns-the-tide' })
    expect(await missing(site, '/Commentary/Withdrawn')).toEqual({ state: 'gone', path: '/Commentary/Withdrawn' })
  })

  it.each(['/Commentary/Draft', '/Authors/Not-Yet-Checked', '/Topics/Nowhere', '/Policies/None', '/Nowhere'])(
    'is as unknown as in small letters where readers have no page: %s',
    async (path) => {
      expect(await missing(site, path)).toEqual({ state: 'missing', path })
    },
  )

  it('is unknown where the publisher has no policies', async () => {
    const without = memoryStore({ ...northbank, settings: { ...northbank.settings, policies: null } })
    expect(await missing(without, '/Policies/Privacy')).toEqual({ state: 'missing', path: '/Policies/Privacy' })
  })
})

test('an address in small letters that has a page is never led to itself', async () => {
  expect(await missing(site, '/commentary/bridges')).toEqual({ state: 'missing', path: '/commentary/bridges' })
})

describe('a former address', () => {
  const former = (page: (typeof northbank)['former-addresses'][number]['page']) =>
    missing(
      memoryStore({
        ...northbank,
        'former-addresses': [{ id: 'f', path: '/old', page, createdAt: now, updatedAt: now }],
      }),
      '/old',
    )

  it('leads to an author, a topic and a commentary, stored as an id or as a record', async () => {
    expect(await former({ relationTo: 'authors', value: 'tom' })).toEqual({ state: 'moved', to: '/authors/tom-osei' })
    expect(await former({ relationTo: 'topics', value: 'sea' })).toEqual({ state: 'moved', to: '/topics/sea' })
    const [value] = northbank.articles
    expect(await former({ relationTo: 'articles', value: value ?? '' })).toEqual({
      state: 'moved',
      to: '/commentary/who-owns-the-tide',
    })
  })

  it('of an author or a topic that readers may not see says nothing', async () => {
    expect(await former({ relationTo: 'authors', value: 'proposed' })).toEqual({ state: 'missing', path: '/old' })
    expect(await former({ relationTo: 'topics', value: 'nothing' })).toEqual({ state: 'missing', path: '/old' })
  })
})

describe('a former address from another site', () => {
  const page = { relationTo: 'articles', value: 'trashed' } as const
  const row = (path: string) => ({ id: path, path, page, createdAt: now, updatedAt: now })
  const fate = (...paths: string[]) =>
    missing(memoryStore({ ...northbank, 'former-addresses': paths.map(row) }), '/2021/05/old')

  it('is withdrawn where the commentary was live here, and missing where it was not yet', async () => {
    expect(await fate('/2021/05/old', '/commentary/old')).toEqual({ state: 'gone', path: '/2021/05/old' })
    expect(await fate('/2021/05/old', '/2021/06/old')).toEqual({ state: 'missing', path: '/2021/05/old' })
    expect(await fate('/2021/05/old', '/2021/commentary/old')).toMatchObject({ state: 'missing' })
  })
})

describe('a page beyond the end of a list', () => {
  const publisher = { name: 'Northbank Institute', siteUrl: 'https://northbank.example' }

  it('names the list, its first page and its last', async () => {
    expect(await readHome(site, 7)).toMatchObject({
      ...{ state: 'past end', publisher },
      view: { name: 'Latest', pages: 1, first: '/', last: '/' },
    })
    const bridges = Array.from({ length: 40 }, (_, at) =>
      article({
        ...{ id: `${at}`, slug: `${at}`, title: 'Bridges', standfirst: 'tide', publishedAt: now },
        ...{ authors: ['jelena'], topics: ['cities'] },
      }),
    )
    const others = northbank.articles.filter(({ authors }) => !authors?.includes('jelena'))
    const store = memoryStore({ ...northbank, articles: [...bridges, ...others] })
    expect(await readTopic(store, 'cities', 3)).toMatchObject({
      ...{ state: 'past end', publisher },
      view: { name: 'Cities', pages: 2, first: '/topics/cities', last: '/topics/cities?page=2' },
    })
    expect(await readAuthor(store, 'jelena-dordevic', 3, now)).toMatchObject({
      ...{ state: 'past end', publisher },
      view: { name: 'Jelena Đorđević', first: '/authors/jelena-dordevic', last: '/authors/jelena-dordevic?page=2' },
    })
    await searchIn(store)
    expect(await readSearch(store, { query: 'tide', facets: {}, page: 9 })).toMatchObject({
      ...{ state: 'past end', publisher },
      view: { name: 'Search: tide', pages: 2, first: '/search?q=tide', last: '/search?q=tide&page=2' },
    })
  })
})
