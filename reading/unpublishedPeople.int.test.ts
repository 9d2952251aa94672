import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

type Route = (request: Request, address: { params: Promise<{ slug: string; file: string }> }) => Promise<Response>

let site: TestSite
const routes: Record<string, Route> = {}
beforeAll(async () => {
  site = await openTestSite()
  await (await import('@/serving/process/isReady')).pingDatabase(async () => Promise.resolve(true))
  const { pages } = await import('@/serving/pages/pageStore')
  const { onChange } = await import('@/editorial/outbox/announce')
  onChange((tags, kind) => {
    pages().change(tags, kind)
  })
  routes.authors = (await import('@/app/(site)/authors/[slug]/route')).GET
  routes.topics = (await import('@/app/(site)/topics/[slug]/route')).GET
  routes.sitemaps = (await import('@/app/(site)/sitemaps/[file]/route')).GET
})
afterAll(async () => site.close())

async function page(path: string): Promise<{ status: number; text: string }> {
  const [, folder = '', slug = ''] = path.split('/')
  const params = Promise.resolve({ slug, file: slug })
  const answer = await routes[folder]?.(new Request(`http://localhost:3000${path}`), { params })
  return { status: answer?.status ?? 0, text: (await answer?.text()) ?? '' }
}

/** What a reader finds of a person and of a topic: pages, files of the sitemap, REST. */
async function found(author: string, topic: string): Promise<Record<string, boolean>> {
  const people = await page('/sitemaps/authors-1.xml')
  const topics = await page('/sitemaps/topics-1.xml')
  const listed = async (collection: string, id: string) =>
    (await (await rest(site, 'anonymous', 'get', `/${collection}?limit=50`)).text()).includes(id)
  const byId = async (collection: string, id: string) =>
    (await rest(site, 'anonymous', 'get', `/${collection}/${id}`)).status === 200
  return {
    authorPage: (await page('/authors/noor-vale')).status === 200,
    topicPage: (await page('/topics/estuaries')).status === 200,
    authorMapped: people.text.includes('noor-vale'),
    topicMapped: topics.text.includes('estuaries'),
    authorListed: await listed('authors', author),
    topicListed: await listed('topics', topic),
    authorById: await byId('authors', author),
    topicById: await byId('topics', topic),
  }
}

test('a person and a topic are found by readers while something live names them, and only then', async () => {
  const { id: author } = await site.create('authors', { name: 'Noor Vale', bios: [{ text: 'Noor writes.' }] })
  const { id: topic } = await site.create('topics', { name: 'Estuaries', kind: 'subject' })
  const nothing = await found(author, topic)
  expect(Object.values(nothing)).toEqual(Array.from({ length: 8 }, () => false))
  const { id } = await site.publish('Low water', { authors: [author], topics: [topic] })
  const everything = await found(author, topic)
  expect(Object.values(everything)).toEqual(Array.from({ length: 8 }, () => true))
  const withdrawn = await rest(site, 'editor', 'patch', `/articles/${id}`, { _status: 'draft' })
  expect(withdrawn.status).toBe(200)
  expect(await found(author, topic)).toEqual(nothing)
  const again = await rest(site, 'editor', 'patch', `/articles/${id}`, { _status: 'published' })
  expect(again.status).toBe(200)
  expect(await found(author, topic)).toEqual(everything)
  await rest(site, 'editor', 'patch', `/articles/${id}`, { deletedAt: new Date().toISOString() })
  expect(await found(author, topic)).toEqual(nothing)
})
