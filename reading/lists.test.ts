import { describe, expect, it } from 'vitest'

import { siteFeed } from '@/testing/siteFeed'

import { memoryStore } from './memoryStore.fixtures'
import { missing } from './missing'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readCommentary } from './readCommentary'
import { readHome } from './readHome'
import { readMissing } from './readMissing'
import { readPolicy } from './readPolicy'
import { readTopic } from './readTopic'
import { article } from './stored.fixtures'
import type { Outcome, PageLinks, TeaserView } from './view'

const day = (at: number) =>
  `2026-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`

/** Forty-five commentaries, the last the latest. */
const many = Array.from({ length: 45 }, (_, at) =>
  article({
    ...{ id: `p${at}`, slug: `p${at}`, title: `Commentary ${at}`, publishedAt: `${day(at)}T10:00:00.000Z` },
    ...{ authors: ['tom'], topics: ['sea'] },
  }),
)
const store = memoryStore({ ...northbank, articles: many })

interface Listed {
  readonly teasers: TeaserView[]
  readonly links: PageLinks
}

async function shown(outcome: Promise<Outcome<Listed>>) {
  const read = await outcome
  if (read.state !== 'found') return read.state
  const { teasers, links } = read.view
  return [teasers.length, links.page, links.pages, links.newer, links.older]
}

describe('a list', () => {
  it('goes on over pages of twenty, the latest first, the very latest set large', async () => {
    const first = await readHome(store, 1)
    expect(first).toMatchObject({ view: { path: '/', lead: { title: 'Commentary 44' } } })
    expect(await shown(readHome(store, 1))).toEqual([19, 1, 3, null, '/?page=2'])
    expect(await shown(readHome(store, 2))).toEqual([20, 2, 3, '/', '/?page=3'])
    expect(await shown(readHome(store, 3))).toEqual([5, 3, 3, '/?page=2', null])
    expect(await readHome(store, 3)).toMatchObject({ view: { lead: null } })
    expect(await shown(readHome(store, 4))).toBe('past end')
  })

  it('does so for a topic and a person too', async () => {
    expect(await shown(readTopic(store, 'sea', 2))).toEqual([20, 2, 3, '/topics/sea', '/topics/sea?page=3'])
    expect(await shown(readTopic(store, 'sea', 4))).toBe('past end')
    expect(await shown(readTopic(store, 'nowhere', 1))).toBe('missing')
    expect(await shown(readTopic(store, 'cities', 1))).toBe('missing')
    expect(await readTopic(store, 'sea', 1)).toMatchObject({
      view: { path: '/topics/sea', name: 'The sea', kind: 'subject', description: 'All that floats.' },
    })
    expect(await shown(readAuthor(store, 'tom-osei', 3, now))).toEqual([5, 3, 3, '/authors/tom-osei?page=2', null])
    expect(await shown(readAuthor(store, 'tom-osei', 4, now))).toBe('past end')
    expect(await shown(readAuthor(store, 'nobody', 1, now))).toBe('missing')
    expect(await shown(readAuthor(store, 'mariam-haddad', 1, now))).toBe('missing')
  })

  it('of a feed has the latest thirty, of what to read next the latest four', async () => {
    const { feed } = await siteFeed(store, now)
    expect(feed.entries).toHaveLength(30)
    expect(feed.updated).toBe(`${day(44)}T10:00:00.000Z`)
    expect(feed.entries.map(({ title }) => title).filter((_, at) => at % 29 === 0)).toEqual([
      'Commentary 44',
      'Commentary 15',
    ])
    const read = await readCommentary(store, 'p44', now)
    expect(read).toMatchObject({
      view: { related: [43, 42, 41, 40].map((at) => ({ teaser: { title: `Commentary ${at}` } })) },
    })
    const { view } = read as { view: { related: unknown[] } }
    expect(view.related).toHaveLength(4)
  })
})

describe('an address', () => {
  const site = memoryStore(northbank)

  it('of former days leads on in one step, or says that its page was withdrawn, or is unknown', async () => {
    expect(await missing(site, '/commentary/tide')).toEqual({ state: 'moved', to: '/commentary/who-owns-the-tide' })
    const states = await Promise.all(
      ['/commentary/withdrawn', '/commentary/trashed-once', '/nowhere'].map((path) => missing(site, path)),
    )
    expect(states.map(({ state }) => state)).toEqual(['gone', 'gone', 'missing'])
    expect(states.at(-1)).toEqual({ state: 'missing', path: '/nowhere' })
  })

  it('that leads to itself, as after a withdrawal, is one that was withdrawn', async () => {
    const page = { relationTo: 'authors' as const, value: northbank.authors[0] ?? '' }
    const path = '/authors/jelena-dordevic'
    const itself = [{ id: 'f', path, page, createdAt: now, updatedAt: now }]
    const outcome = await missing(memoryStore({ ...northbank, 'former-addresses': itself }), path)
    expect(outcome.state).toBe('gone')
  })

  it('where nothing is helps with the latest five', async () => {
    const outcome = await readCommentary(store, 'nothing', now)
    expect(outcome).toEqual({ state: 'missing', path: '/commentary/nothing' })
    const { view } = await readMissing(store, '/commentary/nothing')
    expect(view.latest.map(({ title }) => title)).toEqual([44, 43, 42, 41, 40].map((at) => `Commentary ${at}`))
  })

  it('of a policy has its paragraphs', async () => {
    expect(await readPolicy(site, 'privacy')).toMatchObject({
      state: 'found',
      publisher: { policies: [{ title: 'Corrections', href: '/policies/corrections' }, { href: '/policies/privacy' }] },
      view: { path: '/policies/privacy', title: 'Privacy', paragraphs: ['We keep nothing.', 'Truly.'] },
    })
    const [policy] = northbank.settings.policies ?? []
    const loose = [{ title: '', slug: 'corrections', ...policy, text: ' One. \n\n\n  Two,\nin lines. ' }]
    const typed = memoryStore({ ...northbank, settings: { ...northbank.settings, policies: loose } })
    expect(await readPolicy(typed, 'corrections')).toMatchObject({ view: { paragraphs: ['One.', 'Two,\nin lines.'] } })
    expect((await readPolicy(site, 'none')).state).toBe('missing')
    const without = memoryStore({ ...northbank, settings: { ...northbank.settings, policies: null } })
    expect((await readPolicy(without, 'privacy')).state).toBe('missing')
  })
})
