import { describe, expect, it } from 'vitest'

import { siteFeed } from '@/testing/siteFeed'

import { memoryStore, sitemapOf } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readCommentary } from './readCommentary'
import { readHome } from './readHome'
import { readSitemap, readSitemapIndex } from './readSitemap'
import { readTopic } from './readTopic'
import { article, author, topic } from './stored.fixtures'

const publisher = { name: 'Northbank Institute', siteUrl: 'https://northbank.example' }
/** Commentaries, people and topics of one instant, in no order. */
const alike = ['b', 'd', 'a', 'c']
const store = memoryStore({
  ...northbank,
  articles: alike.map((id) =>
    article({ id, slug: id, title: `Commentary ${id}`, publishedAt: now, authors: [id], topics: [id, 'sea'] }),
  ),
  authors: alike.map((id) => author({ id, slug: `author-${id}`, name: id })),
  topics: [...northbank.topics, ...alike.map((id) => topic(id, id, 'subject'))],
})

describe('commentaries of one instant', () => {
  it('are in the same order on every page and in the feed, so that none is shown twice or left out', async () => {
    const { feed } = await siteFeed(store, now)
    expect(feed.entries.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
    expect(await readHome(store, 1)).toMatchObject({
      view: { lead: { href: '/commentary/d' }, teasers: ['c', 'b', 'a'].map((id) => ({ href: `/commentary/${id}` })) },
    })
    expect(await readTopic(store, 'sea', 1)).toMatchObject({
      view: { teasers: ['d', 'c', 'b', 'a'].map((id) => ({ href: `/commentary/${id}` })) },
    })
  })
})

describe('the sitemap', () => {
  it('lists first what was first, and of one instant in the order of their ids', async () => {
    const paths = (await sitemapOf(store)).map(({ path }) => path)
    const found = (part: string) => paths.filter((path) => path.startsWith(part))
    expect(found('/commentary/')).toEqual(['a', 'b', 'c', 'd'].map((id) => `/commentary/${id}`))
    expect(found('/authors/')).toEqual(['a', 'b', 'c', 'd'].map((id) => `/authors/author-${id}`))
    expect(found('/topics/').slice(0, 4)).toEqual(['a', 'b', 'c', 'cities'].map((id) => `/topics/${id}`))
  })

  it('lists people and topics in the order in which they were made, whatever their ids', async () => {
    const made = (at: number) => ({ createdAt: `2026-01-0${at}T00:00:00.000Z` })
    const later = memoryStore({
      ...northbank,
      articles: [],
      authors: ['a', 'b'].map((id, at) => ({ ...author({ id, slug: id, name: id }), ...made(2 - at) })),
      topics: ['a', 'b'].map((id, at) => ({ ...topic(id, id, 'subject'), ...made(2 - at) })),
    })
    const paths = (await sitemapOf(later)).map(({ path }) => path)
    expect(paths.slice(-4)).toEqual(['/authors/b', '/authors/a', '/topics/b', '/topics/a'])
  })

  it('has a thousand addresses in a file', async () => {
    const articles = Array.from({ length: 1001 }, (_, at) => {
      const id = String(at).padStart(4, '0')
      return article({
        id,
        slug: `commentary-${id}`,
        title: id,
        publishedAt: now,
        updatedAt: '2026-02-01T00:00:00.000Z',
      })
    })
    const large = memoryStore({ ...northbank, articles, authors: [], topics: [] })
    const exact = memoryStore({ ...northbank, articles: articles.slice(1), authors: [], topics: [] })
    expect(await readSitemapIndex(large)).toMatchObject({
      publisher,
      view: { files: ['/sitemaps/pages.xml', '/sitemaps/commentary-1.xml', '/sitemaps/commentary-2.xml'] },
    })
    expect((await readSitemapIndex(exact)).view.files).toEqual(['/sitemaps/pages.xml', '/sitemaps/commentary-1.xml'])
    const first = await readSitemap(large, 'commentary-1.xml')
    expect(first.state === 'found' ? first.view.entries.length : 0).toBe(1000)
    expect(await readSitemap(large, 'commentary-2.xml')).toMatchObject({
      ...{ state: 'found', publisher },
      view: { entries: [{ path: '/commentary/commentary-1000', modified: '2026-02-01T00:00:00.000Z' }] },
    })
  })

  it.each(['commentary-3.xml', 'commentary-0.xml', 'commentary.xml', 'policies-1.xml', 'commentary-1', ''])(
    'has no file “%s”',
    async (file) => {
      expect(await readSitemap(store, file)).toEqual({ state: 'missing', path: `/sitemaps/${file}` })
    },
  )

  it('names the indexes, and the kinds and years with something live, after the home page, and then the policies', async () => {
    expect(await readSitemap(store, 'pages.xml')).toMatchObject({
      ...{ state: 'found', publisher },
      view: {
        entries: [
          ...['/', '/authors', '/topics', '/archive', '/corrections', '/kinds/commentary', '/archive/2026'],
          ...['/policies/corrections', '/policies/privacy'],
        ].map((path) => ({ path, modified: null })),
      },
    })
  })
})

describe('what to read next', () => {
  it('names the first of the topics of the other commentary that both have', async () => {
    const shared = { publishedAt: now, slug: 'x', title: 'X' }
    const two = memoryStore({
      ...northbank,
      articles: [
        article({ ...shared, id: 'one', slug: 'one', topics: ['sea', 'north-sea'] }),
        article({ ...shared, id: 'other', slug: 'other', topics: ['cities', 'north-sea', 'sea'] }),
      ],
    })
    expect(await readCommentary(two, 'one', now)).toMatchObject({
      view: { related: [{ teaser: { href: '/commentary/other' }, reason: 'Also on North Sea' }] },
    })
  })
})

describe('what an editor chose to be read next', () => {
  it.each([['ferry'], ['ferry', 'bahr']])('is shown alone, however little it is: %s, %s', async (...related) => {
    const articles = northbank.articles.map((commentary) => ({ ...commentary, related }))
    const read = await readCommentary(memoryStore({ ...northbank, articles }), 'who-owns-the-tide', now)
    const reasons = (read.state === 'found' ? read.view.related : []).map(({ reason }) => reason)
    expect(reasons).toEqual(related.map(() => 'Chosen by the editor'))
  })
})

describe('a list', () => {
  it('of a day names each author’s position of then, an author’s own page that of today', async () => {
    const affiliations = [
      { position: 'Student', organisation: 'Harwick' },
      { from: '2026-11-10', position: 'Director', organisation: 'Northbank Institute' },
    ]
    const authors = northbank.authors.map((person) => (person.id === 'tom' ? { ...person, affiliations } : person))
    const dated = memoryStore({ ...northbank, authors })
    const student = { position: 'Student', organisation: 'Harwick' }
    const director = { position: 'Director', organisation: 'Northbank Institute' }
    expect(await readCommentary(dated, 'ruins', now)).toMatchObject({ view: { byline: [student] } })
    expect(await readAuthor(dated, 'tom-osei', 1, now)).toMatchObject({ view: director })
  })

  it('of topics leads to their addresses', async () => {
    const topics = [topic('law', 'Law', 'subject')].map((each) => ({ ...each, slug: 'law-and-order' }))
    const articles = northbank.articles.map((commentary) => ({ ...commentary, topics: ['law'] }))
    const read = await readCommentary(memoryStore({ ...northbank, topics, articles }), 'bridges', now)
    expect(read).toMatchObject({ view: { topics: [{ name: 'Law', href: '/topics/law-and-order' }] } })
  })

  it('names the authors of each commentary and shows the image of the first', async () => {
    const read = await readTopic(memoryStore(northbank), 'cities', 1)
    expect(read).toMatchObject({
      view: {
        teasers: [
          {
            picture: { src: '/api/media/file/map.webp' },
            byline: [{ name: 'Jelena Đorđević', href: '/authors/jelena-dordevic' }],
          },
        ],
      },
    })
  })
})
