import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const asked = { collection: 'articles', trash: true, depth: 0, overrideAccess: true } as const
const newest = async (id: string) => site.payload.findByID({ ...asked, id, draft: true })
const named = (ids: readonly string[]) => ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
const actsOn = async (ids: string[]) => {
  const where = { document: { in: ids } }
  const found = { collection: 'audit-log', where, sort: 'seq', pagination: false, overrideAccess: true } as const
  return (await site.payload.find(found)).docs.map(({ action, document, revision }) => [
    ids.indexOf(document ?? ''),
    action,
    revision,
  ])
}
const many = async (role: 'editor' | 'writer', method: string, ids: string[], query: string, data?: object) => {
  const answer = await rest(site, role, method, `/articles?${named(ids)}${query}`, data)
  return { status: answer.status, said: (await answer.json()) as { docs: unknown[]; errors: { message: string }[] } }
}

describe('a change of many commentaries at once', () => {
  test('is made on the newest text of each, logged for each, its revision the next', async () => {
    const ids = [(await site.publish('Many one')).id, (await site.publish('Many two')).id]
    const [first = ''] = ids
    await rest(site, 'editor', 'patch', `/articles/${first}?draft=true`, { title: 'Newer one' })
    const { status, said } = await many('editor', 'patch', ids, '', { _status: 'draft' })
    expect([status, said.docs.length]).toEqual([200, 2])
    expect(await newest(first)).toMatchObject({ title: 'Newer one', revision: 3, _status: 'draft' })
    expect((await actsOn(ids)).filter(([, action]) => action === 'unpublish')).toEqual(
      expect.arrayContaining([
        [0, 'unpublish', 3],
        [1, 'unpublish', 2],
      ]),
    )
  })

  test('says which were refused, and nothing of those is stored', async () => {
    const ready = await site.publish('Ready')
    const bare = await site.create('articles', { title: 'Bare' }, true)
    const { status, said } = await many('editor', 'patch', [bare.id, ready.id], '&draft=true', { _status: 'published' })
    expect([status, said.docs.length, said.errors.length]).toEqual([400, 1, 1])
    expect(said.errors[0]?.message).toMatch(/Nobody signs/)
    expect([(await newest(bare.id)).revision, (await newest(ready.id)).revision]).toEqual([1, 2])
    expect((await actsOn([bare.id, ready.id])).map(([at, action]) => [at, action])).toEqual(
      expect.arrayContaining([
        [0, 'create'],
        [1, 'publish again'],
      ]),
    )
  })

  test('trashes, takes out and deletes for good', async () => {
    const ids = [(await site.publish('Gone one')).id, (await site.publish('Gone two')).id]
    expect((await many('writer', 'delete', ids, '')).status).toBe(403)
    expect((await many('editor', 'patch', ids, '', { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await many('editor', 'patch', ids, '', { _status: 'draft' })).said.docs).toEqual([])
    const out = await many('editor', 'patch', ids, '&trash=true', { deletedAt: null, _status: 'published' })
    expect([out.status, out.said.docs.length]).toEqual([200, 2])
    expect((await many('editor', 'delete', ids, '')).status).toBe(200)
    expect((await actsOn(ids)).filter(([, action]) => action === 'delete')).toHaveLength(2)
  })

  test('names what it is for and which it means, also from inside', async () => {
    const { id } = await site.publish('From inside')
    expect((await many('editor', 'patch', [id], '', { title: 'x' })).status).toBe(400)
    expect((await rest(site, 'editor', 'patch', '/articles', { _status: 'draft' })).status).toBe(400)
    const where = { id: { equals: id } }
    const inside = { collection: 'articles', where, overrideAccess: true } as const
    await expect(site.payload.update({ ...inside, data: { _status: 'draft' } })).rejects.toMatchObject({ status: 400 })
    await expect(site.payload.delete(inside)).rejects.toMatchObject({ status: 400 })
    expect((await newest(id)).revision).toBe(1)
  })

  test('of people is logged for each too', async () => {
    const made = [await site.create('authors', { name: 'Ana' }), await site.create('authors', { name: 'Ben' })]
    const ids = made.map(({ id }) => id)
    const answer = await rest(site, 'editor', 'patch', `/authors?${named(ids)}`, {
      affiliations: [{ position: 'Here' }],
    })
    expect(answer.status).toBe(200)
    expect((await actsOn(ids)).filter(([, action]) => action === 'change')).toHaveLength(2)
  })
})
