import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import type { ArchivedPost } from './Archive'
import { wxr, wxrPost } from './archives.fixtures'
import { importPost } from './importPost'
import { linkDraft } from './linkDraft'
import { publishPost } from './publishPost'
import { wordpress } from './wordpress'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '
const linking = (...addresses: string[]) =>
  `<p>${words.repeat(2)}</p>${addresses.map((to) => `<p>${words}<a href="${to}">the words of ${to.replace(/\W+/g, ' ')}</a>.</p>`).join('')}`
const titled = (id: number, slug: string, content: string) => wxrPost({ id, title: `About ${slug}`, slug, content })

async function postsOf(xml: string): Promise<ArchivedPost[]> {
  const posts: ArchivedPost[] = []
  for await (const entry of wordpress(() => [xml])) if (entry.type === 'post') posts.push(entry.post)
  return posts
}
async function imported(post: ArchivedPost | undefined) {
  if (!post) throw new Error('There is no such post.')
  const outcome = await importPost(await site.request(null), post)
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  return outcome
}
const stored = async (id: string) =>
  site.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, overrideAccess: true })
/** Where the links of a draft lead, in their order. */
async function linksOf(id: string): Promise<string[]> {
  const found: string[] = []
  JSON.stringify(
    (await stored(id)).body,
    (key, value: { linkType?: string; url?: string; doc?: { value: string } }) => {
      if (key === 'fields' && value.linkType) found.push(value.doc ? `→ ${value.doc.value}` : (value.url ?? ''))
      return value
    },
  )
  return found
}

test('links to earlier and later posts lead to their commentaries, however they are written; others stay and are counted', async () => {
  const later = ['https://old.example/2021/05/second/', 'http://www.old.example/?p=22#part', '../third']
  const earlier = ['https://old.example/2021/05/first', '/2021/05/first/#note', '/?p=21', 'https://old.example/about/']
  const [first, second, third] = await postsOf(
    wxr(
      titled(21, 'first', linking(...later, 'https://elsewhere.example/2021/05/second/')),
      titled(22, 'second', linking(...earlier)),
      titled(23, 'third', linking('https://old.example/2021/05/first/')),
    ),
  )
  const a = await imported(first)
  expect(await linksOf(a.id)).toContain('https://old.example/2021/05/second/')
  const b = await imported(second)
  expect(await linksOf(b.id)).toEqual([
    `→ ${a.id}`,
    '/commentary/first#note',
    `→ ${a.id}`,
    'https://old.example/about/',
  ])
  expect(b.report.taken).toContainEqual({ what: '3 links to other posts of the archive, now to them here.' })
  expect(b.report.toDo).toContainEqual(expect.objectContaining({ text: 'https://old.example/about/' }))
  const c = await imported(third)

  if (!first || !second || !third) throw new Error()
  expect(await linkDraft(site.payload, first)).toEqual({ turned: 3, left: 0 })
  expect(await linksOf(a.id)).toEqual([
    `→ ${b.id}`,
    '/commentary/second#part',
    `→ ${c.id}`,
    'https://elsewhere.example/2021/05/second/',
  ])
  // A second time, and where there was nothing to do, nothing is saved.
  for (const post of [first, second, third]) expect(await linkDraft(site.payload, post)).toEqual({ turned: 0, left: 0 })
  expect([(await stored(a.id)).revision, (await stored(b.id)).revision]).toEqual([2, 1])

  const { user } = await site.as('editor')
  await site.create('authors', { name: 'Nobody else' })
  const { authors } = await stored(a.id)
  for (const author of authors ?? [])
    await site.payload.update({
      collection: 'authors',
      id: typeof author === 'string' ? author : author.id,
      data: { proposed: false },
      overrideAccess: true,
    })
  const act = { user, isTrial: false, onPublished: () => Promise.resolve() }
  expect(await publishPost(site.payload, first, act)).toMatchObject({ state: 'published' })
})

test('a draft that was changed here keeps its links, and so does one whose post is not here', async () => {
  const [from, to] = await postsOf(
    wxr(
      titled(31, 'from', linking('https://old.example/2021/05/to/')),
      titled(32, 'to', linking('https://old.example/?p=33')),
      titled(33, 'never', linking()),
    ),
  )
  const { id } = await imported(from)
  const act = { collection: 'articles', id, draft: true, ...(await site.as('editor')) } as const
  await site.payload.update({ ...act, data: { title: 'Changed here' } })
  const other = await imported(to)
  if (!from || !to) throw new Error()
  expect(await linkDraft(site.payload, from)).toEqual({ turned: 0, left: 1 })
  expect(await linksOf(id)).toEqual(['https://old.example/2021/05/to/'])
  expect(await linkDraft(site.payload, to)).toEqual({ turned: 0, left: 1 })
  expect(await linksOf(other.id)).toEqual(['https://old.example/?p=33'])
})
