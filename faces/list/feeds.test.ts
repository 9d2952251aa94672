import { SaxesParser } from 'saxes'
import { describe, expect, it, test } from 'vitest'

import { commentary, publisher } from '@/components/page.fixtures'
import { tools } from '@/faces/tools.fixtures'
import { memoryStore } from '@/reading/memoryStore.fixtures'
import { northbank, now } from '@/reading/northbank.fixtures'
import { readFeed } from '@/reading/readFeed'
import type { CommentaryView, FeedView } from '@/reading/view'

import { atom } from './atom'
import { jsonFeed } from './jsonFeed'
import { rss } from './rss'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root of well-formed XML; throws for anything else. */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element = { name, attributes: plain, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.write(xml).close()
  return top.children[0] ?? top
}

const all = (element: Element | undefined, name: string) =>
  (element?.children ?? []).filter((each) => each.name === name)
const one = (element: Element | undefined, name: string): Element => {
  const [found, ...others] = all(element, name)
  if (!found || others.length > 0) throw new Error(`There are ${others.length + (found ? 1 : 0)} ${name}.`)
  return found
}
const isWhole = (url: string) => expect(url).toMatch(/^https:\/\/northbank\.example\//)

async function siteFeed(): Promise<FeedView> {
  const read = await readFeed(memoryStore(northbank), null, now)
  if (read.state !== 'found') throw new Error(`The feed is ${read.state}.`)
  return read.view
}
const hostile: CommentaryView = {
  ...commentary,
  title: ']]> <b> & "\u0000\uFFFE',
  standfirst: '',
  byline: [],
  topics: [{ name: '<i>"', href: '/topics/x', kind: 'subject' }],
}
const feeds: [string, () => Promise<FeedView>][] = [
  ['of the site', siteFeed],
  ['of nothing', async () => ({ ...(await siteFeed()), entries: [], description: '' })],
  ['of what XML cannot hold', async () => ({ ...(await siteFeed()), entries: [hostile], title: '<&>' })],
]

test.each(feeds)('Atom %s has all that RFC 4287 asks for', async (_, read) => {
  const view = await read()
  const feed = parse(atom.render(view, publisher, tools))
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expect(feed.attributes['xml:lang']).toBe('en-GB')
  expect(one(feed, 'title').text).toBe(view.title)
  isWhole(one(feed, 'id').text)
  expect(new Date(one(feed, 'updated').text).toISOString()).toBe(one(feed, 'updated').text)
  expect(all(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
    ['self', 'https://northbank.example/feed.xml'],
    ['alternate', 'https://northbank.example/'],
  ])
  expect(all(feed, 'entry')).toHaveLength(view.entries.length)
  for (const entry of all(feed, 'entry')) {
    expect(one(entry, 'id').text).toMatch(/^urn:uuid:/)
    expect(one(entry, 'title').text).not.toBe('')
    for (const date of ['published', 'updated']) expect(one(entry, date).text).toMatch(/^\d{4}-.*Z$/)
    isWhole(one(entry, 'link').attributes.href ?? '')
    expect(one(entry, 'content').attributes.type).toBe('html')
    for (const author of all(entry, 'author')) {
      expect(one(author, 'name').text).not.toBe('')
      isWhole(one(author, 'uri').text)
    }
    expect(all(entry, 'author').length).toBeGreaterThan(0)
  }
})

test.each(feeds)('RSS %s has all that RSS 2.0 asks for', async (_, read) => {
  const view = await read()
  const root = parse(rss.render(view, publisher, tools))
  expect([root.name, root.attributes.version]).toEqual(['rss', '2.0'])
  const channel = one(root, 'channel')
  expect(one(channel, 'title').text).toBe(view.title)
  expect(one(channel, 'description').text).not.toBe('')
  expect(one(channel, 'language').text).toBe('en-GB')
  isWhole(one(channel, 'link').text)
  expect(one(channel, 'atom:link').attributes).toMatchObject({ rel: 'self', href: 'https://northbank.example/rss.xml' })
  expect(one(channel, 'lastBuildDate').text).toBe(new Date(view.updated).toUTCString())
  expect(all(channel, 'item')).toHaveLength(view.entries.length)
  for (const item of all(channel, 'item')) {
    expect(one(item, 'title').text).not.toBe('')
    isWhole(one(item, 'link').text)
    expect(one(item, 'guid').attributes.isPermaLink).toBe('false')
    // RFC 822 with a year of four digits.
    expect(one(item, 'pubDate').text).toMatch(
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/,
    )
    expect(all(item, 'dc:creator').length).toBeGreaterThan(0)
    expect(one(item, 'content:encoded').text).toContain('<div lang=')
    expect(all(item, 'author')).toEqual([])
  }
})

test.each(feeds)('JSON Feed %s has all that version 1.1 asks for', async (_, read) => {
  const view = await read()
  const feed = JSON.parse(jsonFeed.render(view, publisher, tools)) as Record<string, unknown>
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: 'https://northbank.example/',
    feed_url: 'https://northbank.example/feed.json',
    language: 'en-GB',
  })
  const items = feed.items as Record<string, unknown>[]
  expect(items).toHaveLength(view.entries.length)
  for (const item of items) {
    expect(item.id).toMatch(/^urn:uuid:/)
    isWhole(String(item.url))
    expect(item.content_html).toMatch(/^<div lang="/)
    expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/)
    for (const author of item.authors as { name: string; url: string }[]) isWhole(author.url)
  }
})

describe('the formats of one feed', () => {
  it('call an entry by the same id and date', async () => {
    const view = await siteFeed()
    const inAtom = all(parse(atom.render(view, publisher, tools)), 'entry')
    const inRss = all(one(parse(rss.render(view, publisher, tools)), 'channel'), 'item')
    const inJson = (
      JSON.parse(jsonFeed.render(view, publisher, tools)) as { items: { id: string; date_published: string }[] }
    ).items
    expect(inRss.map((item) => one(item, 'guid').text)).toEqual(inAtom.map((entry) => one(entry, 'id').text))
    expect(inJson.map(({ id }) => id)).toEqual(inAtom.map((entry) => one(entry, 'id').text))
    expect(inRss.map((item) => new Date(one(item, 'pubDate').text).getTime())).toEqual(
      inJson.map((item) => Math.floor(Date.parse(item.date_published) / 1000) * 1000),
    )
    expect(inRss.map((item) => one(item, 'content:encoded').text)).toEqual(
      inAtom.map((entry) => one(entry, 'content').text),
    )
  })

  it('of an author, a topic and a kind are of that list alone, under its own address', async () => {
    for (const [source, path, title] of [
      [{ folder: 'authors', slug: 'tom-osei' }, '/authors/tom-osei', 'Tom Osei – Northbank Institute'],
      [{ folder: 'topics', slug: 'sea' }, '/topics/sea', 'The sea – Northbank Institute'],
      [{ folder: 'kinds', slug: 'commentary' }, '/kinds/commentary', 'Commentaries – Northbank Institute'],
    ] as const) {
      const read = await readFeed(memoryStore(northbank), source, now)
      if (read.state !== 'found') throw new Error(`The feed of ${path} is ${read.state}.`)
      const feed = parse(atom.render(read.view, read.publisher, tools))
      expect(one(feed, 'title').text).toBe(title)
      expect(all(feed, 'link').map(({ attributes }) => attributes.href)).toEqual([
        `https://northbank.example${path}/feed.xml`,
        `https://northbank.example${path}`,
      ])
    }
    const read = await readFeed(memoryStore(northbank), { folder: 'authors', slug: 'tom-osei' }, now)
    expect(
      read.state === 'found' && read.view.entries.every(({ byline }) => byline.some(({ name }) => name === 'Tom Osei')),
    ).toBe(true)
  })
})
