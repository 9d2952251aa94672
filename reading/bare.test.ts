import { describe, expect, it, vi } from 'vitest'

import type { StoredBody } from '@/domain/body/encodeLexical'
import type { Setting } from '@/payload-types'
import { siteFeed } from '@/testing/siteFeed'

import { memoryStore, sitemapOf } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readCommentary, readPreview } from './readCommentary'
import { readHome } from './readHome'
import { readTopic } from './readTopic'
import { toPicture } from './toPicture'

// Records as they are where nobody filled in more than must be: what is not there is nothing, and never “undefined”.
const times = { createdAt: now, updatedAt: '2026-11-20T10:00:00.000Z' }
const settings: Setting = {
  ...{ id: 's', publisherName: 'Bare', language: 'en', timeZone: 'UTC', accent: '#000000', accentDark: '#ffffff' },
}
const commentary = {
  ...times,
  id: 'bare',
  title: null as unknown as string,
  kind: 'commentary',
  disclaimerMode: 'rule',
} as const
const author = { ...times, id: 'ana', name: 'Ana', slug: 'ana' }
const signed = { ...commentary, id: 'signed', title: 'Signed', authors: ['ana', 'bo'], topics: ['law'] }
const bare = {
  ...northbank,
  settings,
  articles: [commentary, signed],
  authors: [author, { ...times, id: 'bo', name: 'Bo' }],
  topics: [{ ...times, id: 'law', name: 'Law', kind: 'subject' as const }],
  media: [],
  disclaimers: [],
}
const desk = memoryStore(bare, 'desk')

describe('what is hardly filled in', () => {
  it('is a page of nothing but its times', async () => {
    const read = await readPreview(desk, 'bare', now)
    const links = { path: '/commentary/bare', id: 'bare', kind: 'Commentary', kindCode: 'commentary' }
    expect(read).toMatchObject({
      state: 'found',
      publisher: { name: 'Bare', description: '', policies: [] },
      view: {
        ...{ ...links, language: 'en', direction: 'ltr', title: '', standfirst: '', byline: [], updated: null },
        ...{ lead: null, keyPoints: [], body: [], contents: [], footnotes: [], readingMinutes: 1, wordCount: 0 },
        ...{ ageYears: null, bios: [], disclaimers: [], topics: [], related: [] },
        published: { iso: now },
      },
    })
  })

  it('leads to its record by its id where it has no address, and in a list is of the day of its last change', async () => {
    const { view } = (await readPreview(desk, 'signed', now)) as { view: { byline: unknown[]; topics: unknown[] } }
    const nothing = { position: '', organisation: '', institution: false, orcid: null, portrait: null }
    expect(view.byline).toEqual([
      { name: 'Ana', sortName: 'Ana', href: '/authors/ana', ...nothing },
      { name: 'Bo', sortName: 'Bo', href: '/authors/bo', ...nothing },
    ])
    expect(view.topics).toEqual([{ name: 'Law', href: '/topics/law', kind: 'subject' }])
    expect(await readHome(desk, 1)).toMatchObject({
      view: {
        lead: { href: '/commentary/signed', published: { iso: times.updatedAt }, picture: null },
        teasers: [{ href: '/commentary/bare', title: '', standfirst: '', byline: [] }],
      },
    })
  })

  it('has a person’s page that says their name', async () => {
    expect(await readAuthor(desk, 'ana', 1, now)).toMatchObject({
      view: { name: 'Ana', position: '', organisation: '', bio: '', orcid: null, portrait: null, elsewhere: [] },
    })
  })

  it('is in no sitemap without an address, nor shown as an image without a file', async () => {
    const entries = await sitemapOf(desk)
    expect(entries.map(({ path }) => path)).toEqual([
      '/',
      '/authors',
      '/topics',
      '/archive',
      '/corrections',
      '/kinds/commentary',
      '/authors/ana',
    ])
    const image = { ...times, id: 'a', alt: 'A', url: '/a.webp', width: 9, height: 8 }
    expect(toPicture(image)).toMatchObject({
      caption: '',
      credit: null,
      sources: [{ width: 9 }],
    })
    for (const lacks of ['url', 'width', 'height']) expect(toPicture({ ...image, [lacks]: null }), lacks).toBeNull()
  })

  it('feeds nothing where nothing is published, of the time of asking', async () => {
    const { feed } = await siteFeed(memoryStore({ ...bare, articles: [] }), now)
    expect(feed).toMatchObject({ path: '/', updated: now, entries: [] })
    const { feed: one } = await siteFeed(desk, now)
    expect(one.updated).toBe('2026-11-24T10:00:00.000Z')
  })
})

describe('a bio and a word of the reason', () => {
  const bios = [{ text: 'Ana is new.', from: '2026-11-24' }]
  const withBios = memoryStore({
    ...bare,
    articles: [{ ...signed, _status: 'published', slug: 'signed', publishedAt: '2026-11-01T00:00:00.000Z' }],
    authors: [{ ...author, bios }],
  })

  it('is today’s alone where there was none then', async () => {
    const read = await readCommentary(withBios, 'signed', now)
    expect(read).toMatchObject({
      view: { bios: [{ name: 'Ana', href: '/authors/ana', then: '', now: 'Ana is new.' }] },
    })
    expect(await readTopic(withBios, 'law', 1)).toMatchObject({ state: 'missing' })
  })

  it('does not name a topic that readers do not have', async () => {
    const shared = { ...signed, _status: 'published' as const, publishedAt: now, topics: ['gone'] }
    const two = [
      { ...shared, slug: 'one' },
      { ...shared, id: 'other', slug: 'other', title: 'Other' },
    ]
    const read = await readCommentary(memoryStore({ ...bare, articles: two }), 'one', now)
    expect(read).toMatchObject({ view: { related: [{ teaser: { title: 'Other' }, reason: 'Also on this topic' }] } })
  })
})

describe('a text of which a page shows not everything', () => {
  it('is shown without it, and the log says what was left out of which commentary', async () => {
    // Of many such lines in a minute the log writes 50; a log of its own has written none.
    vi.resetModules()
    const { readPreview } = await import('./readCommentary')
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const body = { root: { children: [{ type: 'upload' }] } } as unknown as StoredBody
    const broken = { ...signed, body }
    await readPreview(memoryStore({ ...bare, articles: [broken, commentary] }, 'desk'), 'signed', now)
    const lines = write.mock.calls.map(([line]) => String(line))
    write.mockRestore()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /"event":"left out","commentary":"signed","fault":"At the beginning of the text: [^"]*“upload”/,
    )
  })
})
