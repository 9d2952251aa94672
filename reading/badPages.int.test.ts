import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectAnswer } from '@/editorial/requests/badInputs.fixtures'
import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

type Route = (request: Request) => Promise<Response>

let site: TestSite
const routes: Record<string, Route> = {}
beforeAll(async () => {
  site = await openTestSite()
  routes['/commentary'] = (await import('@/app/(site)/commentary/[slug]/route')).GET
  routes['/authors'] = (await import('@/app/(site)/authors/[slug]/route')).GET
  routes['/topics'] = (await import('@/app/(site)/topics/[slug]/route')).GET
  routes['/policies'] = (await import('@/app/(site)/policies/[slug]/route')).GET
  routes['/search'] = (await import('@/app/(site)/search/route')).GET
  routes['/feed.xml'] = (await import('@/app/(site)/feed.xml/route')).GET
  routes['/sitemaps'] = (await import('@/app/(site)/sitemaps/[file]/route')).GET
  routes['/sitemap.xml'] = (await import('@/app/(site)/sitemap.xml/route')).GET
  routes['/'] = (await import('@/app/(site)/route')).GET
})
afterAll(async () => site.close())

interface Page {
  readonly status: number
  readonly to: string | null
  readonly text: string
}

async function get(path: string): Promise<Page> {
  const url = new URL(path, 'http://localhost:3000')
  const [, folder = ''] = url.pathname.split('/')
  const route = routes[`/${folder}`]
  if (!route) throw new Error(`There is no route for ${path}.`)
  const began = process.cpuUsage()
  const answer = await route(new Request(url))
  const text = await answer.text()
  expect(process.cpuUsage(began).user / 1000, 'milliseconds of CPU').toBeLessThan(2000)
  expect(answer.status, path).toBeLessThan(500)
  return { status: answer.status, to: answer.headers.get('location'), text }
}

const change = async (id: string, body: object, collection = 'articles') => {
  const answer = await expectAnswer(site, { method: 'patch', path: `/${collection}/${id}`, body })
  expect(answer.status, answer.text.slice(0, 300)).toBe(200)
}

describe('41: an address that changed', () => {
  test('leads on for ever, in one step, and leads nowhere once it is taken back', async () => {
    const { id } = await site.publish('First of three')
    await change(id, { slug: 'second-of-three', _status: 'published' })
    await change(id, { slug: 'third-of-three', _status: 'published' })
    for (const old of ['first-of-three', 'second-of-three']) {
      expect(await get(`/commentary/${old}`)).toMatchObject({ status: 308, to: '/commentary/third-of-three' })
    }
    await change(id, { slug: 'first-of-three', _status: 'published' })
    expect((await get('/commentary/first-of-three')).status).toBe(200)
    expect(await get('/commentary/third-of-three')).toMatchObject({ status: 308, to: '/commentary/first-of-three' })
  })

  test('of an author and of a topic leads on too', async () => {
    const { id: author } = await site.create('authors', { name: 'Ana Field' })
    const { id: topic } = await site.create('topics', { name: 'Energy' })
    await site.publish('Signed by Ana Field', { authors: [author], topics: [topic] })
    await change(author, { slug: 'ana-brook' }, 'authors')
    expect(await get('/authors/ana-field')).toMatchObject({ status: 308, to: '/authors/ana-brook' })
    await change(topic, { slug: 'power' }, 'topics')
    expect(await get('/topics/energy')).toMatchObject({ status: 308, to: '/topics/power' })
  })
})

test('42: the address of a deleted commentary says so until another takes it', async () => {
  const { id } = await site.publish('Here and gone')
  expect((await expectAnswer(site, { method: 'delete', path: `/articles/${id}` })).status).toBe(200)
  expect((await get('/commentary/here-and-gone')).status).toBe(410)
  const { slug } = await site.publish('Here and gone')
  expect(slug).toBe('here-and-gone')
  expect((await get('/commentary/here-and-gone')).status).toBe(200)
})

describe('45: markup that somebody typed', () => {
  const nasty = (place: string) => `${place}</script><script>alert("${place}")</script><img src=x onerror=alert(1)>`

  /** Everything between tags and in attributes is text: no element, no attribute and no script came of it. */
  function expectEscaped(text: string): void {
    expect(text).not.toMatch(/<script>alert|<img src=x/)
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(() => JSON.parse(json) as unknown).not.toThrow()
  }

  test('is text on every page, in the title, the feed and the data for machines', async () => {
    const { id: topic } = await site.create('topics', { name: nasty('topic').slice(0, 80), slug: 'nasty' })
    await site.create('disclaimers', { title: 'D', appliesTo: 'all', wordings: [{ text: nasty('wording') }] })
    const { slug, author } = await site.publish(nasty('title'), {
      standfirst: nasty('standfirst'),
      keyPoints: [{ text: nasty('point') }],
      body: paragraphs(nasty('body')),
      topics: [topic],
    })
    const bios = [{ text: nasty('bio') }]
    await change(
      author,
      {
        name: nasty('name').slice(0, 120),
        affiliations: [{ position: nasty('position'), organisation: nasty('organisation') }],
        bios,
        slug: 'nasty',
      },
      'authors',
    )
    const commentary = await get(`/commentary/${slug}`)
    expect(commentary.text).toContain('title&lt;/script&gt;')
    expect(commentary.text).toMatch(/<title>title&lt;\/script&gt;.*<\/title>/)
    expect(commentary.text).toMatch(/"headline":"title\\u003c\/script>/)
    expectEscaped(commentary.text)
    for (const path of ['/', '/authors/nasty', '/topics/nasty', '/search?q=title', '/commentary/nothing-there']) {
      const page = await get(path)
      expect(page.text, path).toContain('&lt;/script&gt;')
      expectEscaped(page.text)
    }
    const feed = await get('/feed.xml')
    expect(feed.text).toContain('<title>title&lt;/script&gt;')
    expectEscaped(feed.text)
    expect(feed.text.match(/<entry/g)?.length).toBe(feed.text.match(/<\/entry>/g)?.length)
  })

  test.each(['"><script>alert("q")</script>', `'onfocus='alert(1)`, '{{7*7}}', '<!--', ']]>'])(
    'as %s in a search is text',
    async (q) => {
      const page = await get(`/search?q=${encodeURIComponent(q)}`)
      expect(page.status).toBe(200)
      expectEscaped(page.text)
      expect(page.text).not.toContain('"><script>')
      expect(page.text).not.toContain(`'onfocus='alert(1)'`)
    },
  )
})

describe('a reader’s address', () => {
  test.each(['-5', '0', '1e9', 'abc', '1.5', '99999999999999999999', '', '%00', '__proto__'])(
    '58: of page %s has an answer',
    async (page) => {
      for (const path of ['/', '/search?q=a', '/authors/nobody', '/topics/nothing']) {
        await get(`${path}${path.includes('?') ? '&' : '?'}page=${page}`)
      }
      // What is a number names a page after the last; anything else the first.
      expect((await get(`/?page=${page}`)).status).toBe(Number(page) > 1 && Number.isInteger(Number(page)) ? 404 : 200)
    },
  )

  test.each([
    '(((((',
    '.*',
    '%',
    '_',
    '\\',
    '$where',
    "' or 1=1 --",
    'x'.repeat(10_000),
    '\u0301'.repeat(5000),
    '\u202e',
    '👨‍👩‍👧',
    'a '.repeat(5000),
    '\0',
  ])('52: of a search for %j has an answer', async (q) => {
    const page = await get(`/search?q=${encodeURIComponent(q)}`)
    expect(page.status).toBe(200)
  })

  test.each(['__proto__', 'constructor', '%2e%2e', "' or 1=1 --", '{"$ne":null}', 'x'.repeat(4000), '👨‍👩‍👧', '\0'])(
    '37: of a page called %j is nothing',
    async (slug) => {
      for (const folder of ['commentary', 'authors', 'topics', 'policies']) {
        const route = routes[`/${folder}`]
        const at = new Request(`http://localhost:3000/${folder}/${encodeURIComponent(slug)}`)
        const answer = await route?.(at)
        expect(answer?.status, folder).toBe(404)
      }
    },
  )

  test('73: leads and links by the site’s own name alone, whatever the headers say', async () => {
    const { slug } = await site.publish('Named by the site')
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'gopher' }
    const at = new Request(`http://evil.test/commentary/${slug}`, { headers })
    const answer = await routes['/commentary']?.(at)
    const text = (await answer?.text()) ?? ''
    expect(text).toContain(`http://localhost:3000/commentary/${slug}`)
    expect(text).not.toContain('evil.test')
    expect((await get('/feed.xml')).text).not.toContain('evil.test')
  })
})
