import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayIn } from '@/domain/day'

import { memoryStore } from './memoryStore.fixtures'
import { northbank } from './northbank.fixtures'
import { publishedIn, readPeriod } from './period'
import { readArchive } from './readArchive'
import { readAuthorIndex } from './readAuthorIndex'
import { readKind } from './readKind'
import { readMonth } from './readMonth'
import { readTopicIndex } from './readTopicIndex'
import { readYear } from './readYear'
import { article, author, settings, topic } from './stored.fixtures'
import type { Outcome } from './view'
import type { IndexView } from './indexView'

const at = (id: string, publishedAt: string, more: object = {}) =>
  article({ id, slug: id, title: id, publishedAt, ...more })
const storeIn = (timeZone: string, articles: ReturnType<typeof at>[]) =>
  memoryStore({ ...northbank, settings: { ...settings, timeZone }, articles })

async function entries(outcome: Promise<Outcome<IndexView>>) {
  const read = await outcome
  if (read.state !== 'found') return read.state
  return read.view.groups.map(({ heading, entries }) => [heading, ...entries.map(({ href, count }) => [href, count])])
}

describe('the archive', () => {
  /** In Auckland the first of May; in London, and in UTC, the last day of April. */
  const edge = at('edge', '2026-04-30T12:30:00.000Z')
  const newYear = at('new-year', '2025-12-31T11:00:00.000Z')
  const hidden = [
    at('draft', '1990-01-01T00:00:00.000Z', { _status: 'draft' }),
    { ...edge, id: 'trash', deletedAt: 'x' },
  ]

  it('counts by the days of the publisher’s clock, and only what is live', async () => {
    const there = storeIn('Pacific/Auckland', [edge, newYear, ...hidden])
    expect(await entries(readArchive(there))).toEqual([['', ['/archive/2026', 2]]])
    expect(await entries(readYear(there, '2026'))).toEqual([['', ['/archive/2026/01', 1], ['/archive/2026/05', 1]]])
    expect(await entries(readYear(there, '2025'))).toBe('missing')
    const here = storeIn('Europe/London', [edge, newYear, ...hidden])
    expect(await entries(readArchive(here))).toEqual([['', ['/archive/2026', 1], ['/archive/2025', 1]]])
    expect(await entries(readYear(here, '2026'))).toEqual([['', ['/archive/2026/04', 1]]])
    expect(await readMonth(here, '2026', '04', 1)).toMatchObject({
      view: {
        path: '/archive/2026/04',
        title: 'April 2026',
        trail: [{ href: '/archive' }, { href: '/archive/2026' }],
        teasers: [{ title: 'edge' }],
      },
    })
    expect(await readMonth(here, '2026', '05', 1)).toMatchObject({ state: 'missing', path: '/archive/2026/05' })
  })

  it('has each instant in one month, that of its day in the zone, also where no day begins at midnight', () => {
    const zone = fc.constantFrom('Pacific/Auckland', 'Europe/London', 'America/Sao_Paulo', 'Asia/Beirut', 'UTC')
    const instant = fc.date({ min: new Date('1960-01-02'), max: new Date('2060-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zone, instant, (timeZone, date) => {
        const iso = date.toISOString()
        const [year = '', month = ''] = dayIn(timeZone, iso).split('-')
        for (const period of [readPeriod(year), readPeriod(year, month)]) {
          const where = JSON.stringify(publishedIn(period ?? { year: 0 }, timeZone))
          const [, from = '', until = ''] = /"greater_than_equal":"(.*?)".*"less_than":"(.*?)"/.exec(where) ?? []
          expect(from <= iso && iso < until, `${iso} ${timeZone} ${where}`).toBe(true)
        }
      }),
    )
  })

  it.each(['2026/13', '2026/00', '02026/05', '2026/005', '26/05', '1899/05', '2200/01', '２０２６/05', '2026/x'])(
    'has no %s',
    async (period) => {
      const [year = '', month = ''] = period.split('/')
      expect(await readMonth(storeIn('UTC', [edge]), year, month, 1)).toEqual({
        state: 'missing',
        path: `/archive/${period}`,
      })
    },
  )

  it('leads from a month of one digit to its address', async () => {
    expect(await readMonth(storeIn('UTC', [edge]), '2026', '4', 1)).toEqual({ state: 'moved', to: '/archive/2026/04' })
    expect(await readMonth(storeIn('UTC', [edge]), '2026', '0', 1)).toMatchObject({ state: 'missing' })
  })

  it('of nothing says so, and has no year', async () => {
    expect(await entries(readArchive(storeIn('UTC', hidden)))).toEqual([])
    expect(await entries(readYear(storeIn('UTC', hidden), '1990'))).toBe('missing')
  })

  it('goes on over pages within a month', async () => {
    const many = Array.from({ length: 21 }, (_, day) =>
      at(`p${day}`, `2026-05-${String(day + 1).padStart(2, '0')}T10:00:00.000Z`),
    )
    const store = storeIn('UTC', many)
    expect(await readMonth(store, '2026', '05', 2)).toMatchObject({
      view: { teasers: [{ title: 'p0' }], links: { page: 2, pages: 2, newer: '/archive/2026/05' } },
    })
    expect(await readMonth(store, '2026', '05', 3)).toMatchObject({ state: 'past end', view: { name: 'May 2026' } })
  })
})

describe('the indexes of names', () => {
  it('show authors and topics of live commentaries alone, with their numbers', async () => {
    const store = storeIn('UTC', [
      at('one', '2026-05-01T00:00:00.000Z', { authors: ['tom', 'proposed'], topics: ['sea'] }),
      at('two', '2026-05-02T00:00:00.000Z', { authors: ['tom'] }),
      at('draft', '2026-05-02T00:00:00.000Z', { authors: ['jelena'], topics: ['cities'], _status: 'draft' }),
    ])
    expect(await entries(readAuthorIndex(store, 1))).toEqual([['O', ['/authors/tom-osei', 2]]])
    expect(await entries(readTopicIndex(store, 1))).toEqual([['Subjects', ['/topics/sea', 1]]])
  })

  it('show subjects before regions, each in the order of the publisher’s language', async () => {
    const topics = [
      topic('north-sea', 'North Sea', 'region'),
      topic('sea', 'The sea', 'subject'),
      topic('cities', 'Cities', 'subject'),
      { ...topic('no-address', 'Without an address', 'subject'), slug: null },
      topic('law', 'Čuvari', 'subject'),
    ]
    const all = at('all', '2026-05-01T00:00:00.000Z', { topics: topics.map(({ id }) => id) })
    const store = memoryStore({ ...northbank, topics, settings: { ...settings, language: 'hr' }, articles: [all] })
    expect(await entries(readTopicIndex(store, 1))).toEqual([
      ['Subjects', ['/topics/cities', 1], ['/topics/law', 1], ['/topics/sea', 1], ['/topics/no-address', 1]],
      ['Regions', ['/topics/north-sea', 1]],
    ])
  })

  it('go on over pages of two hundred, and read and count no other', async () => {
    const authors = Array.from({ length: 201 }, (_, n) => {
      const id = `a${String(n).padStart(3, '0')}`
      return author({ id, slug: id, name: id, sortName: id })
    })
    const articles = [at('all', '2026-05-01T00:00:00.000Z', { authors: authors.map(({ id }) => id) })]
    const store = memoryStore({ ...northbank, authors, articles })
    expect(await readAuthorIndex(store, 2)).toMatchObject({
      view: {
        groups: [{ heading: 'A', entries: [{ name: 'a200' }] }],
        links: { page: 2, pages: 2, newer: '/authors' },
      },
    })
    expect(await readAuthorIndex(store, 3)).toMatchObject({
      state: 'past end',
      view: { name: 'Authors', pages: 2, first: '/authors', last: '/authors?page=2' },
    })
  })
})

describe('the list of a kind', () => {
  it('has its live commentaries; a kind without any, or that is none, has no page', async () => {
    const store = storeIn('UTC', [
      at('one', '2026-05-01T00:00:00.000Z', { kind: 'analysis' }),
      at('two', '2026-05-02T00:00:00.000Z', { kind: 'review', _status: 'draft' }),
    ])
    expect(await readKind(store, 'analysis', 1)).toMatchObject({
      view: { path: '/kinds/analysis', title: 'Analyses', teasers: [{ title: 'one' }] },
    })
    for (const code of ['review', 'poem', 'Analysis', 'constructor']) {
      const outcome = await readKind(store, code, 1)
      expect(outcome.state, code).toBe(code === 'Analysis' ? 'moved' : 'missing')
    }
  })
})
