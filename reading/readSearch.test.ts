import { beforeAll, describe, expect, it } from 'vitest'

import type { Facets } from '@/domain/facets'

import { searchIn } from './memorySearch.fixtures'
import { memoryStore } from './memoryStore.fixtures'
import { northbank } from './northbank.fixtures'
import { readSearch } from './readSearch'
import { article } from './stored.fixtures'

/** Forty-five commentaries, the last the latest. */
const many = Array.from({ length: 45 }, (_, at) =>
  article({
    ...{ id: `p${at}`, slug: `p${at}`, title: `Vučić ${at % 2 === 0 ? 'even' : 'odd'}` },
    ...{ publishedAt: `2026-01-01T10:${String(at).padStart(2, '0')}:00.000Z`, authors: ['tom'], topics: ['sea'] },
    language: at === 3 ? 'hr' : null,
  }),
)
const store = memoryStore({ ...northbank, articles: many })
beforeAll(() => searchIn(store))

const read = (query: string, facets: Facets = {}, page = 1) => readSearch(store, { query, facets, page })
const view = async (...asked: Parameters<typeof read>) => {
  const outcome = await read(...asked)
  if (outcome.state !== 'found') throw new Error(`The search is ${outcome.state}.`)
  return outcome.view
}
const empty = { results: [], total: 0, links: { page: 1, pages: 1, newer: null, older: null } }

describe('a search', () => {
  it('finds what has every word, accents and case aside, over pages of twenty', async () => {
    const first = await view(' Vučić EVEN ')
    expect(first).toMatchObject({ query: 'Vučić EVEN', total: 23, complete: true, listed: null })
    expect(first.results).toHaveLength(20)
    const older = `/search?q=${encodeURIComponent('Vučić EVEN')}&page=2`
    expect(first.links).toEqual({ page: 1, pages: 2, newer: null, older })
    expect((await view('vucic odd', {}, 2)).results).toHaveLength(2)
    expect(await read('vucic odd', {}, 3)).toMatchObject({ state: 'past end', view: { pages: 2 } })
  })

  it('finds by a name, a topic, a bio and what stands under a picture', async () => {
    expect((await view('Osei')).total).toBe(45)
    expect((await view('sea odd')).total).toBe(22)
  })

  it('has no answer to no words, and shows what was asked no longer than a search may be', async () => {
    expect(await view(' . ')).toMatchObject({ path: '/search?q=.', query: '.', ...empty })
    expect(await view('  ')).toMatchObject({ path: '/search', query: '', ...empty })
    expect(await view('a'.repeat(300))).toMatchObject({ query: 'a'.repeat(200) })
    expect((await view(`${'a'.repeat(199)}😀`)).query).toBe('a'.repeat(199))
    expect((await view('a\uD800b')).query).toBe('a\uFFFDb')
  })

  it('is narrowed by addresses, and says how to narrow it further and how to widen it', async () => {
    expect((await view('vucic', { author: 'tom-osei', topic: 'sea', year: '2026', kind: 'commentary' })).total).toBe(45)
    const narrowed = await view('vucic', { language: 'hr' })
    expect(narrowed).toMatchObject({ total: 1, path: '/search?q=vucic&language=hr' })
    expect(narrowed.narrow).toEqual([
      { name: 'language', values: [{ label: 'Croatian', count: 1, chosen: true, href: '/search?q=vucic' }] },
    ])
    expect((await view('vucic')).narrow[0]?.values).toEqual([
      { label: 'English', count: 44, chosen: false, href: '/search?q=vucic&language=en' },
      { label: 'Croatian', count: 1, chosen: false, href: '/search?q=vucic&language=hr' },
    ])
    expect(await view('', { author: 'tom-osei' })).toMatchObject({ total: 45 })
  })

  it('narrowed by what readers may not see, or what is not there, finds nothing', async () => {
    for (const facets of [{ author: 'mariam-haddad' }, { topic: 'none' }, { kind: 'poem' }, { year: '1066' }])
      expect(await view('vucic', facets)).toMatchObject({ results: [], total: 0 })
  })

  it('shows nothing of what was withdrawn or changed since it was indexed', async () => {
    const [first, second, ...rest] = many
    if (!first || !second) throw new Error('There is nothing to search.')
    const body = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Kattegat' }] }] },
    }
    const before = [first, second].map((each) => ({ ...each, title: 'Kattegat', body })) as unknown as typeof many
    await searchIn(memoryStore({ ...northbank, articles: [...before, ...rest] }))
    const now = [
      { ...first, title: 'Kattegat', _status: 'draft' as const },
      { ...second, updatedAt: '2027-01-01T00:00:00.000Z' },
    ]
    const later = memoryStore({ ...northbank, articles: [...now, ...rest] })
    const outcome = await readSearch(later, { query: 'Kattegat', facets: {}, page: 1 })
    if (outcome.state !== 'found') throw new Error('There is no search.')
    expect(outcome.view.results).toMatchObject([{ teaser: { href: '/commentary/p1' }, passage: [] }])
    const same = memoryStore({ ...northbank, articles: [...before, ...rest] })
    const current = await readSearch(same, { query: 'Kattegat', facets: {}, page: 1 })
    expect(JSON.stringify(current)).toContain('"marked":true')
    await searchIn(store)
  })
})
