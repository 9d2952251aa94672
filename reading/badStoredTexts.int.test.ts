import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { expectAnswer } from '@/editorial/requests/badInputs.fixtures'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
let pageOf: (slug: string) => Promise<{ status: number; text: string }>
let feed: () => Promise<string>
beforeAll(async () => {
  site = await openTestSite()
  const { GET } = await import('@/app/(site)/commentary/[slug]/route')
  const { GET: getFeed } = await import('@/app/(site)/feed.xml/route')
  const at = (path: string) => new Request(`http://localhost:3000${path}`)
  pageOf = async (slug) => {
    const answer = await GET(at(`/commentary/${slug}`))
    return { status: answer.status, text: await answer.text() }
  }
  feed = async () => (await getFeed(at('/feed.xml'))).text()
})
afterAll(async () => site.close())

/** What is told to the keeper of the site: what the page leaves out, and what could not even be read. */
const told: string[] = []
beforeEach(() => {
  told.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((said) => {
    told.push(String(said))
    return true
  })
  vi.spyOn(site.payload.logger, 'error').mockImplementation((said: unknown) => void told.push(JSON.stringify(said)))
})

/** As an older version, a migration or another program may have left it: past every check. */
async function store(id: string, body: unknown): Promise<void> {
  await site.payload.db.updateOne({ collection: 'articles', id, data: { body } })
}

const words = (text: string, more: object = {}) => ({ type: 'text', version: 1, text, format: 0, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const around = (junk: unknown) => root(paragraph(words('Before it.')), junk, paragraph(words('After it.')))
const link = (fields: unknown) => ({ type: 'link', version: 3, fields, children: [words('the words')] })
const nested = (levels: number): object =>
  levels === 0 ? words('deep') : { type: 'link', fields: { url: '/x' }, children: [nested(levels - 1)] }

/** MongoDB keeps no more than 100 levels, two for each of ours. */
const deep = process.env.TEST_MONGO_URL ? 45 : 1000

const junk: [string, unknown][] = [
  ['an unknown node', { type: 'iframe', src: 'https://evil.test' }],
  ['a null', null],
  ['a word', 'junk'],
  ['children that are no list', { type: 'paragraph', children: {} }],
  ['a heading “script”', { type: 'heading', tag: 'script', children: [words('junk')] }],
  ['a node “__proto__”', { type: '__proto__', children: [words('junk')] }],
  ['an upload', { type: 'upload', relationTo: 'media', value: 'notanid' }],
  ['a figure of an object', { type: 'block', fields: { blockType: 'figure', media: { $ne: null } } }],
  ['a figure of what is no id', { type: 'block', fields: { blockType: 'figure', media: 'notanid' } }],
  ['a block of no kind', { type: 'block', fields: null }],
  ['a block of an unknown kind', { type: 'block', fields: { blockType: 'code', code: 'junk' } }],
  ['a relationship', { type: 'relationship', relationTo: 'nosuch', value: 'x' }],
]

describe('24: a stored text with', () => {
  test.each(junk)('%s has a page without it, and says so in the log', async (name, node) => {
    const { id, slug } = await site.publish(`Commentary with ${name}`)
    await store(id, around(node))
    const page = await pageOf(slug)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<p>Before it.</p><p>After it.</p>')
    expect(page.text).not.toMatch(/junk|evil|iframe/)
    const isFault = name !== 'a figure of what is no id'
    expect(told.join(' ').includes(id)).toBe(isFault)
  })

  test.each([
    ['a javascript: link', link({ linkType: 'custom', url: 'javascript:alert(1)' })],
    ['a link to what is no id', link({ linkType: 'internal', doc: { relationTo: 'articles', value: 'notanid' } })],
    ['a link to an account', link({ linkType: 'internal', doc: { relationTo: 'users', value: 'x' } })],
    ['a link to nothing', link({ linkType: 'internal', doc: null })],
    ['a link without fields', link(undefined)],
  ])('%s has a page with its words alone', async (name, node) => {
    const { id, slug } = await site.publish(`Linked by ${name}`)
    await store(id, root(paragraph(node)))
    const page = await pageOf(slug)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<p>the words</p>')
    expect(page.text).not.toMatch(/javascript:a|notanid/)
  })

  test.each([
    ['no root', { root: null }],
    ['children that are no list at its root', { root: { type: 'root', children: {} } }],
    ['nothing but a word', 'junk'],
    ['nothing but a number', 5],
    ['a list', []],
    ['far too many levels', root(paragraph(nested(deep)))],
    ['20 001 parts', root(...Array.from({ length: 20_001 }, () => paragraph()))],
  ])('%s has a page all the same, and the feed and REST go on', async (name, body) => {
    const { id, slug } = await site.publish(`Holding ${name}`)
    await store(id, body)
    const page = await pageOf(slug)
    expect(page.status).toBe(200)
    expect(page.text).toContain(`Holding ${name}`)
    expect(await feed()).toContain('</feed>')
    const asked = { role: 'anonymous', method: 'get', path: `/articles/${id}?depth=2` } as const
    expect((await expectAnswer(site, asked)).status).toBe(200)
  })
})

test.each(junk)('24: REST answers for a text with %s', async (name, node) => {
  const { id } = await site.publish(`Asked for ${name}`)
  await store(id, around(node))
  for (const depth of [0, 2]) {
    const asked = { role: 'anonymous', method: 'get', path: `/articles/${id}?depth=${depth}` } as const
    expect((await expectAnswer(site, asked)).status).toBe(200)
  }
})

test('8: a link to a host of other letters is shown as what it is', async () => {
  const { id, slug } = await site.publish('Homograph')
  await store(id, root(paragraph(link({ linkType: 'custom', url: 'https://аррӏе.com' }))))
  expect((await pageOf(slug)).text).toContain('href="https://xn--80ak6aa92e.com/"')
})

test('23: of a draft that a live commentary points at, no reader learns a word', async () => {
  const { id: draft } = await site.create('articles', { title: 'Canary of a draft', standfirst: 'Canary' }, true)
  const doc = { relationTo: 'articles', value: draft }
  const body = root(paragraph(link({ linkType: 'internal', doc })))
  const { id, slug } = await site.publish('Points at a draft', { body, related: [draft] })
  const page = await pageOf(slug)
  expect(page.text).toContain('the words')
  expect(page.text).not.toMatch(/canary/i)
  expect(await feed()).not.toMatch(/canary/i)
  const asked = { role: 'anonymous', method: 'get', path: `/articles/${id}?depth=2` } as const
  expect((await expectAnswer(site, asked)).text).not.toMatch(/canary/i)
})
