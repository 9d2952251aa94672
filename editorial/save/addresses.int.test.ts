import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.as('editor')
})
afterAll(async () => site.close())

const patch = (id: string, data: object, query = '') => rest(site, 'editor', 'patch', `/articles/${id}${query}`, data)
const draft = (id: string, data: object) => patch(id, data, '?draft=true')
const remove = (collection: string, id: string) => rest(site, 'editor', 'delete', `/${collection}/${id}?trash=true`)
const create = (data: object) => rest(site, 'editor', 'post', '/articles?draft=true', data)
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

/** What a reader is answered at an address: 200, 404, 410, or where it leads on. */
async function answerAt(path: string): Promise<number | string> {
  const { openStore } = await import('@/reading/store')
  const { missing } = await import('@/reading/missing')
  const { readAuthor } = await import('@/reading/readAuthor')
  const { readCommentary } = await import('@/reading/readCommentary')
  const { readTopic } = await import('@/reading/readTopic')
  const [, folder, slug = ''] = path.split('/')
  const store = await openStore()
  const now = new Date().toISOString()
  const outcome =
    folder === 'commentary'
      ? await readCommentary(store, slug, now)
      : folder === 'authors'
        ? await readAuthor(store, slug, 1, now)
        : folder === 'topics'
          ? await readTopic(store, slug, 1)
          : await missing(store, path)
  return outcome.state === 'moved'
    ? outcome.to
    : { found: 200, gone: 410, missing: 404, 'past end': 404 }[outcome.state]
}

async function slugOf(answer: Response): Promise<string> {
  const { doc } = (await answer.json()) as { doc: { slug: string } }
  return doc.slug
}

describe('an address is one page’s', () => {
  test('of two creations at once that type it one is taken; two of one title get two addresses', async () => {
    const typed = await Promise.all([1, 2, 3].map((at) => create({ title: `Rival ${at}`, slug: 'rivals' })))
    expect(typed.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const made = await Promise.all([1, 2, 3].map(() => create({ title: 'Twins' })))
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
    expect((await Promise.all(made.map(slugOf))).sort()).toEqual(['twins', 'twins-2', 'twins-3'])
  })

  test('among drafts on top of live commentaries', async () => {
    const one = await site.publish('Draft holder')
    const other = await site.publish('Draft seeker')
    expect((await draft(one.id, { slug: 'wanted-by-both' })).status).toBe(200)
    expect((await draft(other.id, { slug: 'wanted-by-both' })).status).toBe(409)
    expect((await create({ title: 'X', slug: 'wanted-by-both' })).status).toBe(409)
  })

  test('and of a text that waits for its time, though its newest draft has another', async () => {
    const { id } = await site.publish('Will move')
    expect((await draft(id, { slug: 'moves-at-noon', publishAt: soon() })).status).toBe(200)
    expect((await draft(id, { slug: 'second-thoughts' })).status).toBe(200)
    const other = await site.publish('Comes later')
    const refused = await draft(other.id, { slug: 'moves-at-noon' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toMatch(/address of another page/)
  })

  test('of a trashed commentary too, which may come back', async () => {
    const { id, slug } = await site.publish('In the bin')
    await patch(id, { deletedAt: new Date().toISOString() })
    expect((await create({ title: 'X', slug })).status).toBe(409)
    expect((await patch(id, { deletedAt: null, _status: 'published' }, '?trash=true')).status).toBe(200)
    expect(await answerAt(`/commentary/${slug}`)).toBe(200)
  })

  test.each(['admin', 'API', 'sitemap.xml', 'feed-xml', 'Authors', '..', 'a//b'])('never %s', async (slug) => {
    expect((await create({ title: 'Reserved', slug })).status).toBe(400)
    expect((await rest(site, 'editor', 'post', '/authors', { name: 'Reserved', slug })).status).toBe(400)
  })

  test('a title that is a reserved word gets a number', async () => {
    expect(await slugOf(await create({ title: 'Search' }))).toBe('search-2')
  })
})

describe('a former address leads on', () => {
  test('in one step however often the page moved, there and back again', async () => {
    const { id, slug } = await site.publish('Wanderer')
    for (const next of ['wanderer-b', 'wanderer-c', slug, 'wanderer-d'])
      expect((await patch(id, { slug: next, _status: 'published' })).status).toBe(200)
    for (const former of [slug, 'wanderer-b', 'wanderer-c'])
      expect(await answerAt(`/commentary/${former}`)).toBe('/commentary/wanderer-d')
    expect(await answerAt('/commentary/wanderer-d')).toBe(200)
  })

  test('so two pages cannot swap addresses into a loop', async () => {
    const [one, two] = [await site.publish('Swap one'), await site.publish('Swap two')]
    expect((await patch(one.id, { slug: 'swap-between', _status: 'published' })).status).toBe(200)
    expect((await patch(two.id, { slug: one.slug, _status: 'published' })).status).toBe(409)
    expect(await answerAt(`/commentary/${one.slug}`)).toBe('/commentary/swap-between')
    expect(await answerAt(`/commentary/${two.slug}`)).toBe(200)
  })
})

describe('what readers knew and was withdrawn answers 410', () => {
  test.each([
    ['unpublished', { _status: 'draft' }],
    ['trashed', { deletedAt: new Date().toISOString() }],
  ])('a commentary that is %s, renamed meanwhile, deleted', async (title, data) => {
    const { id, slug } = await site.publish(`Commentary ${title}`)
    await patch(id, { slug: `moved-${title}`, _status: 'published' })
    await draft(id, { slug: `never-seen-${title}` })
    expect((await patch(id, data)).status).toBe(200)
    const known = [`/commentary/${slug}`, `/commentary/moved-${title}`]
    for (const path of known) expect(await answerAt(path)).toBe(410)
    expect((await remove('articles', id)).status).toBe(200)
    for (const path of known) expect(await answerAt(path)).toBe(410)
    expect(await answerAt(`/commentary/never-seen-${title}`)).toBe(404)
  })

  test('an address of an earlier site once its commentary was live here, and not before', async () => {
    const { id } = await site.create('articles', { title: 'Of an archive', slug: 'of-an-archive' }, true)
    const page = { relationTo: 'articles', value: id }
    await site.create('former-addresses', { path: '/2019/of-an-archive', page })
    expect(await answerAt('/2019/of-an-archive')).toBe(404)
    const other = await site.create('articles', { title: 'Deleted unseen' }, true)
    await site.create('former-addresses', {
      path: '/2019/unseen',
      page: { relationTo: 'articles', value: other.id },
    })
    expect((await remove('articles', other.id)).status).toBe(200)
    expect(await answerAt('/2019/unseen')).toBe(404)

    const live = await site.publish('Once live')
    await site.create('former-addresses', {
      path: '/2019/once-live',
      page: { relationTo: 'articles', value: live.id },
    })
    expect(await answerAt('/2019/once-live')).toBe(`/commentary/${live.slug}`)
    expect((await patch(live.id, { _status: 'draft' })).status).toBe(200)
    expect(await answerAt('/2019/once-live')).toBe(410)
    expect((await remove('articles', live.id)).status).toBe(200)
    expect(await answerAt('/2019/once-live')).toBe(410)
  })

  test('a live commentary deleted for good; its address can be used again and is then the new page’s', async () => {
    const { id, slug } = await site.publish('Used again')
    await remove('articles', id)
    expect(await answerAt(`/commentary/${slug}`)).toBe(410)
    const next = await site.publish('Another commentary')
    expect((await patch(next.id, { slug, _status: 'published' })).status).toBe(200)
    expect(await answerAt(`/commentary/${slug}`)).toBe(200)
    const where = { path: { equals: `/commentary/${slug}` } }
    expect((await site.payload.count({ collection: 'former-addresses', where, overrideAccess: true })).totalDocs).toBe(
      0,
    )
  })

  test('an author and a topic that a page once named, deleted after it', async () => {
    const author = await site.create('authors', { name: 'Known Person' })
    const topic = await site.create('topics', { name: 'Known topic', kind: 'subject' })
    const { id } = await site.publish('Names both', { authors: [author.id], topics: [topic.id] })
    const renamed = await rest(site, 'editor', 'patch', `/authors/${author.id}`, { slug: 'known-by-another-name' })
    expect(renamed.status).toBe(200)
    expect(await answerAt('/authors/known-person')).toBe('/authors/known-by-another-name')
    const known = ['/authors/known-person', '/authors/known-by-another-name', '/topics/known-topic']
    expect((await patch(id, { _status: 'draft' })).status).toBe(200)
    for (const path of known) expect(await answerAt(path)).toBe(404)
    expect((await patch(id, { _status: 'published' })).status).toBe(200)
    expect(await answerAt('/topics/known-topic')).toBe(200)
    expect((await remove('articles', id)).status).toBe(200)
    expect((await remove('authors', author.id)).status).toBe(200)
    expect((await remove('topics', topic.id)).status).toBe(200)
    for (const path of known) expect(await answerAt(path)).toBe(410)
  })

  test('but of an author, a topic and a commentary that readers never saw nothing is told: 404', async () => {
    const author = await site.create('authors', { name: 'Unseen Person' })
    const topic = await site.create('topics', { name: 'Unseen topic', kind: 'subject' })
    const proposal = await site.create('authors', { name: 'Mere Proposal', proposed: true })
    const about = { title: 'Mere draft', authors: [author.id], topics: [topic.id] }
    const commentary = await site.create('articles', about, true)
    await rest(site, 'editor', 'patch', `/authors/${proposal.id}`, { name: 'Renamed Proposal' })
    await rest(site, 'editor', 'patch', `/authors/${author.id}`, { slug: 'unseen-by-another-name' })
    expect((await remove('articles', commentary.id)).status).toBe(200)
    expect((await remove('topics', topic.id)).status).toBe(200)
    for (const { id } of [author, proposal]) expect((await remove('authors', id)).status).toBe(200)
    const unseen = ['unseen-person', 'unseen-by-another-name', 'mere-proposal', 'renamed-proposal']
    const paths = [...unseen.map((slug) => `/authors/${slug}`), '/topics/unseen-topic', '/commentary/mere-draft']
    for (const path of paths) expect(await answerAt(path)).toBe(404)
    const { docs } = await site.payload.find({ collection: 'former-addresses', overrideAccess: true, limit: 0 })
    expect(docs.filter(({ path }) => paths.includes(path))).toEqual([])
  })
})
