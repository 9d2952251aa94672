import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CommentaryPage } from '@/components/CommentaryPage'
import { atom } from '@/faces/list/atom'
import { tools } from '@/faces/tools.fixtures'
import { siteFeed } from '@/testing/siteFeed'

import { memoryStore, sitemapOf } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readCommentary, readPreview } from './readCommentary'
import { readHome } from './readHome'
import type { CommentaryView, Outcome } from './view'

// What the golden pages show too, said in words: here no “npm run golden” can hide a fault.
const store = memoryStore(northbank)

async function found<View>(outcome: Promise<Outcome<View>>) {
  const read = await outcome
  if (read.state !== 'found') throw new Error(`The page is ${read.state}.`)
  return read
}

const read = (slug: string, when = now): Promise<CommentaryView> =>
  found(readCommentary(store, slug, when)).then(({ view }) => view)

async function page(slug: string): Promise<string> {
  const { view, publisher } = await found(readCommentary(store, slug, now))
  return renderToStaticMarkup(<CommentaryPage view={view} publisher={publisher} stylesheet="" />)
}

const names = (view: CommentaryView) => view.byline.map(({ name }) => name)

describe('a commentary, from what is stored', () => {
  it('is signed in the order of the desk, each name linked to its page', async () => {
    expect(names(await read('who-owns-the-tide'))).toEqual(['Tom Osei', 'Jelena Đorđević'])
    expect(names(await read('the-last-ferry'))).toEqual(['Jelena Đorđević', 'Tom Osei'])
    const html = await page('who-owns-the-tide')
    expect(html).toContain('<a href="/authors/tom-osei" rel="author">Tom Osei</a>')
    expect(html).toContain('"author":[{"@type":"Person","name":"Tom Osei"')
  })

  it('has the bio of its day, and today’s beside it only where that differs', async () => {
    const { bios } = await read('who-owns-the-tide')
    expect(bios.map(({ then, now }) => [then, now])).toEqual([
      ['Lecturer in maritime law.', null],
      ['Jelena Đorđević is a fellow at the Northbank Institute.', 'Jelena Đorđević is its director.'],
    ])
    const [jelena] = (await read('who-owns-the-tide', '2027-01-01T00:00:00.000Z')).bios.slice(1)
    expect(jelena?.now).toBe('Jelena Đorđević has retired.')
  })

  it('has the disclaimer in the wording of its day, for as many as signed', async () => {
    expect((await read('who-owns-the-tide')).disclaimers).toEqual([
      'The views expressed are the authors’, and do not represent the Northbank Institute.',
      'Paid for by the Sea Fund.',
    ])
    expect((await read('ruins')).disclaimers).toEqual(['Today’s wording of the Northbank Institute.'])
    expect((await read('bridges')).disclaimers).toEqual(['No legal advice.', 'Paid for by the Sea Fund.'])
    expect((await read('man-yamlik-al-bahr')).disclaimers).toEqual([])
  })

  it('credits its image', async () => {
    const { lead } = await read('who-owns-the-tide')
    expect(lead?.credit?.parts.map(({ text }) => text)).toEqual(['Ana Marić', 'Wikimedia Commons', 'CC BY 4.0'])
    expect(await page('who-owns-the-tide')).toContain('"creditText":"Ana Marić / Wikimedia Commons / CC BY 4.0"')
  })

  it('says its key points, its day in the desk’s zone, the day of its update and its age', async () => {
    const view = await read('who-owns-the-tide')
    expect(view.keyPoints).toEqual([
      'Foreshore is governed by four statutes that contradict one another.',
      'A single register would cost less than one dispute.',
    ])
    expect([view.published.text, view.updated?.text]).toEqual(['25 September 2020', '1 October 2020'])
    expect(view.ageYears).toBe(6)
    expect([(await read('bridges')).ageYears, (await read('the-last-ferry')).ageYears]).toEqual([5, null])
    expect((await read('the-last-ferry')).updated).toBeNull()
    const html = await page('who-owns-the-tide')
    for (const said of ['Updated <time', 'more than 6 years old', 'A single register would'])
      expect(html).toContain(said)
  })

  it('shows no update of a day before first publication, nor one of an earlier hour to machines', async () => {
    const updated = async (updatedOn: string) => {
      const articles = northbank.articles.map((commentary) => ({ ...commentary, updatedOn }))
      const changed = memoryStore({ ...northbank, articles })
      const { view, publisher } = await found(readCommentary(changed, 'who-owns-the-tide', now))
      const html = renderToStaticMarkup(<CommentaryPage view={view} publisher={publisher} stylesheet="" />)
      return [view.updated?.text, /"dateModified":"(.*?)"/.exec(html)?.[1]]
    }
    const published = '2020-09-24T23:30:00.000Z'
    expect(await updated('2020-09-24T22:59:00.000Z')).toEqual([undefined, published])
    expect(await updated('2010-01-01T00:00:00.000Z')).toEqual([undefined, published])
    expect(await updated('2020-09-24T23:00:00.000Z')).toEqual(['25 September 2020', published])
    expect(await updated('2020-09-26T23:00:00.000Z')).toEqual(['27 September 2020', '2020-09-26T23:00:00.000Z'])
  })

  it('is described by its standfirst, or where it has none by its first sentence', async () => {
    const { description, standfirst } = await read('who-owns-the-tide')
    expect(description).toBe(standfirst)
    expect((await read('ruins')).description).toBe('As we argued, somebody on a topic said.')
  })

  it('numbers its notes, lists its headings and follows its links', async () => {
    const { footnotes, contents } = await read('who-owns-the-tide')
    expect(footnotes.map(({ number }) => number)).toEqual([1, 2])
    expect(contents.map(({ anchor }) => anchor)).toEqual(['four-statutes-one-beach', 'the-register', 'what-to-do'])
    const html = await page('who-owns-the-tide')
    for (const href of ['/topics/sea', '/authors/tom-osei', '/commentary/the-last-ferry'])
      expect(html).toMatch(new RegExp(`<div class="body">.*<a href="${href}">.*<section class="notes"`, 's'))
  })

  it('says why something is to be read next: the editor’s pick, or the topic that both have', async () => {
    const reasons = async (slug: string) =>
      (await read(slug)).related.map(({ teaser, reason }) => [teaser.title.slice(0, 7), reason])
    expect(await reasons('who-owns-the-tide')).toEqual([
      ['Bridges', 'Chosen by the editor'],
      ['The las', 'Chosen by the editor'],
    ])
    expect(await reasons('man-yamlik-al-bahr')).toEqual([
      ['The las', 'Also on The sea'],
      ['Who own', 'Also on The sea'],
    ])
    expect(await reasons('bridges')).toEqual([])
  })

  it('turns with its language', async () => {
    const stated = { language: 'ar', direction: 'rtl', openingDirection: undefined }
    expect(await read('man-yamlik-al-bahr')).toMatchObject(stated)
    expect(await read('bridges')).toMatchObject({ language: 'en-GB', direction: 'ltr', openingDirection: 'ltr' })
  })

  it('keeps its words where what they point at is gone, and shows nothing of that', async () => {
    const view = await read('ruins')
    expect([names(view), view.lead, view.topics.map(({ name }) => name)]).toEqual([['Tom Osei'], null, ['North Sea']])
    const html = await page('ruins')
    expect(html).toContain('<p>As we argued, somebody on a topic said.</p>')
    expect(html).not.toMatch(/Nobody sees|In the trash|Not Yet Checked|gone/)
  })

  it('is found by readers once it is published, and by the desk before, under its id where it has no address', async () => {
    expect((await readCommentary(store, 'draft', now)).state).toBe('missing')
    const bare = { ...northbank, articles: northbank.articles.map((commentary) => ({ ...commentary, slug: null })) }
    const { view } = await found(readPreview(memoryStore(bare, 'desk'), 'draft', now))
    expect([view.path, view.published.iso, names(view)]).toEqual(['/commentary/draft', now, ['Tom Osei']])
    expect((await readPreview(store, 'draft', now)).state).toBe('missing')
  })
})

describe('the lists, from what is stored', () => {
  it('carry the standfirst', async () => {
    const { view } = await found(readHome(store, 1))
    expect(view.teasers.at(-1)?.standfirst).toContain('Harbour law was written for ships.')
    expect(view.teasers.map(({ href }) => href.split('/').at(-1))).toEqual([
      ...['man-yamlik-al-bahr', 'the-last-ferry', 'bridges', 'who-owns-the-tide'],
    ])
    expect(view.lead?.href).toBe('/commentary/ruins')
  })

  it('lead on from an author’s page to their own places', async () => {
    const { view } = await found(readAuthor(store, 'jelena-dordevic', 1, now))
    expect([view.bio, view.elsewhere, view.portrait?.src, view.orcid]).toEqual([
      'Jelena Đorđević is its director.',
      [
        { label: 'Homepage', href: 'https://jelena.example' },
        { label: 'Books', href: 'https://books.example/jelena' },
      ],
      '/api/media/file/jelena.webp',
      '0000-0002-1825-0097',
    ])
    expect(view.teasers).toHaveLength(3)
  })

  it('feed every commentary in full, the latest first', async () => {
    const { feed, publisher } = await siteFeed(store, now)
    const xml = atom.render(feed, publisher, tools)
    expect(xml.match(/<title>.*<\/title>/g)).toHaveLength(6)
    expect(xml).toContain('None of this is inevitable.')
    expect(feed.entries.map(({ id }) => id).slice(0, 3)).toEqual(['ruins', 'bahr', 'ferry'])
  })

  it('name every page to search engines', async () => {
    const paths = (await sitemapOf(store)).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/commentary/'))).toHaveLength(5)
    expect(paths).toEqual(expect.arrayContaining(['/', '/commentary/ruins', '/authors/tom-osei', '/topics/sea']))
    expect(paths.join()).not.toMatch(/draft|trashed|not-yet/)
  })
})
