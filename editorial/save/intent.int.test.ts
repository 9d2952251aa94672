import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Article } from '@/payload-types'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const asked = { collection: 'articles', trash: true, depth: 0, overrideAccess: true } as const
const stored = async (id: string, draft: boolean) => site.payload.findByID({ ...asked, id, draft })
const patch = (id: string, data: object, query = '') => rest(site, 'editor', 'patch', `/articles/${id}?${query}`, data)
const isLive = async (id: string) => (await rest(site, 'anonymous', 'get', `/articles/${id}`)).status === 200
const versionsOf = async (id: string) => {
  const where = { parent: { equals: id } }
  const { docs } = await site.payload.findVersions({ collection: 'articles', where, pagination: false, depth: 0 })
  return docs.map(({ version }) => version.revision).sort()
}
const fateOf = async (slug: string) => {
  const { openStore } = await import('@/reading/store')
  const { readCommentary } = await import('@/reading/readCommentary')
  return (await readCommentary(await openStore(), slug, new Date().toISOString())).state
}
const now = () => new Date().toISOString()

describe('a commentary that readers have', () => {
  test('is not taken from them by what a save leaves out', async () => {
    const { id } = await site.publish('Left out')
    await patch(id, { title: 'A newer draft' }, 'draft=true')
    for (const query of ['', 'trash=true']) expect((await patch(id, { deletedAt: null }, query)).status).toBe(400)
    expect((await patch(id, { deletedAt: null, title: 'Newer' }, 'draft=true')).status).toBe(200)
    expect(await stored(id, false)).toMatchObject({ title: 'Left out', _status: 'published' })
    expect(await stored(id, true)).toMatchObject({ title: 'Newer', _status: 'draft' })
  })

  test('is gone when it is trashed, also by a draft save, and though it could not be published now', async () => {
    const { id, author, slug } = await site.publish('Trashed')
    await site.payload.db.updateOne({ collection: 'authors', id: author, data: { proposed: true } })
    expect((await patch(id, { deletedAt: now() }, 'draft=true')).status).toBe(200)
    expect([await isLive(id), await fateOf(slug)]).toEqual([false, 'gone'])
    expect(await stored(id, false)).toMatchObject({ _status: 'draft', deletedAt: expect.any(String) as unknown })
  })

  test.each([[''], [0], [false], [{}], [[]], ['soon']])('is not trashed at %j, which is no time', async (deletedAt) => {
    const { id } = await site.publish(`Untimely ${JSON.stringify(deletedAt)}`)
    expect((await patch(id, { deletedAt })).status).toBe(400)
    expect([await isLive(id), (await stored(id, true)).revision]).toEqual([true, 1])
  })

  test('keeps its day of first publication, which is what keeps it from its writer', async () => {
    const { id } = await site.publish('First published')
    const { publishedAt } = await stored(id, true)
    await patch(id, { publishedAt: null }, 'draft=true')
    expect((await stored(id, true)).publishedAt).toBe(publishedAt)
  })
})

describe('a commentary in the trash', () => {
  test('is not changed there; it comes out as what is asked for, and its schedule stays behind', async () => {
    const { id } = await site.publish('In the trash')
    await patch(id, { publishAt: new Date(Date.now() + 3_600_000).toISOString() }, 'draft=true')
    await patch(id, { deletedAt: now() })
    for (const data of [{ _status: 'published' }, { _status: 'draft', title: 'Other' }])
      expect((await patch(id, data, 'trash=true')).status).toBe(409)
    expect((await patch(id, { deletedAt: null }, 'trash=true')).status).toBe(400)
    expect((await patch(id, { deletedAt: null }, 'trash=true&draft=true')).status).toBe(400)
    expect((await patch(id, { deletedAt: null, _status: 'draft' }, 'trash=true')).status).toBe(200)
    expect(await stored(id, true)).toMatchObject({ publishAt: null, approvedRevision: null, _status: 'draft' })
    expect(await isLive(id)).toBe(false)
    await patch(id, { deletedAt: now() })
    expect((await patch(id, { deletedAt: null, _status: 'published' }, 'trash=true')).status).toBe(200)
    expect(await isLive(id)).toBe(true)
  })
})

describe('a save that was acknowledged stays a version', () => {
  test('when the admin unpublishes with its own parameter', async () => {
    const { id } = await site.publish('Unpublished whole')
    await patch(id, { title: 'Newer' }, 'draft=true')
    expect((await patch(id, { _status: 'draft' }, 'unpublishAllLocales=true')).status).toBe(200)
    expect(await versionsOf(id)).toEqual([1, 2, 3])
  })

  test('when an autosave publishes, and another follows', async () => {
    const { id } = await site.publish('Published by autosave')
    await patch(id, { title: 'One' }, 'draft=true&autosave=true')
    await patch(id, { _status: 'published' }, 'draft=true&autosave=true')
    await patch(id, { title: 'Two' }, 'draft=true&autosave=true')
    await patch(id, { title: 'Three' }, 'draft=true&autosave=true')
    expect(await versionsOf(id)).toEqual([1, 2, 3, 5])
  })
})

test('a save is carried out whole though the client asks to see a part of it', async () => {
  const { id, slug, author } = await site.publish('Seen in part')
  const heard = async () => (await site.payload.count({ collection: 'outbox', overrideAccess: true })).totalDocs
  const before = await heard()
  await patch(id, { _status: 'published', slug: 'seen-whole' } satisfies Partial<Article>, 'select[title]=true')
  expect([await fateOf(slug), await fateOf('seen-whole')]).toEqual(['moved', 'found'])
  expect(await heard()).toBeGreaterThan(before)
  const gone = await rest(site, 'editor', 'delete', `/articles/${id}?select[title]=true`)
  expect([gone.status, await fateOf('seen-whole')]).toEqual([200, 'gone'])
  await rest(site, 'editor', 'patch', `/authors/${author}?select[name]=true`, { slug: 'renamed-whole' })
  const where = { path: { equals: '/authors/author-of-seen-in-part' } }
  expect((await site.payload.count({ collection: 'former-addresses', where })).totalDocs).toBe(1)
})

test('a reader who asks for drafts gets what is live, also of a commentary that somebody is changing', async () => {
  const { id } = await site.publish('Being changed')
  await patch(id, { title: 'A change' }, 'draft=true')
  const answer = await rest(site, 'anonymous', 'get', `/articles?where[id][equals]=${id}&draft=true`)
  const { docs } = (await answer.json()) as { docs: Article[] }
  expect(docs.map(({ title }) => title)).toEqual(['Being changed'])
})
