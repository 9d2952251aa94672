import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.as('editor')
})
afterAll(async () => site.close())

interface Answer {
  readonly status: number
  readonly docs: { id: string }[]
  readonly errors: { id: string; message: string }[]
}

async function bulk(
  method: string,
  collection: string,
  ids: readonly string[],
  data?: object,
  more = '',
): Promise<Answer> {
  const named = ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  const answer = await rest(site, 'editor', method, `/${collection}?${named}${more}`, data)
  return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) }
}
async function acts(action: string, ids: readonly string[]): Promise<number> {
  const where: Where = { and: [{ action: { equals: action } }, { document: { in: [...ids] } }] }
  return (await site.payload.count({ collection: 'audit-log', where, overrideAccess: true })).totalDocs
}
const left = async (collection: 'articles' | 'topics', ids: readonly string[]) =>
  (await site.payload.count({ collection, where: { id: { in: [...ids] } }, trash: true, overrideAccess: true }))
    .totalDocs
const topics = async (count: number) => {
  const names = Array.from({ length: count }, () => ({ name: `Topic ${crypto.randomUUID()}`, kind: 'subject' }))
  return (await Promise.all(names.map((data) => site.create('topics', data)))).map(({ id }) => id)
}
const drafts = async (...fields: object[]) =>
  (await Promise.all(fields.map((data) => site.create('articles', { title: 'Draft', ...data }, true)))).map(
    ({ id }) => id,
  )
const relate = (id: string, to: string) =>
  rest(site, 'editor', 'patch', `/articles/${id}?draft=true`, { related: [to] })

describe('many records at once', () => {
  test('are changed one by one, each with its row in the audit log', async () => {
    const ids = await topics(6)
    const { status, docs, errors } = await bulk('patch', 'topics', ids, { description: 'Changed.' })
    expect([status, docs.length, errors, await acts('change', ids)]).toEqual([200, 6, [], 6])
  })

  test('those that can be published are; the others stay as they were and say why', async () => {
    const { author } = await site.publish('Lends its author')
    const body = (await site.payload.find({ collection: 'articles', limit: 1, overrideAccess: true })).docs[0]?.body
    const ids = await drafts({ authors: [author], body }, { title: 'Not ready' }, { authors: [author], body })
    const { status, docs, errors } = await bulk('patch', 'articles', ids, { _status: 'published' })
    expect([status, docs.length, errors.map(({ id }) => id)]).toEqual([400, 2, [ids[1]]])
    expect(errors[0]?.message).toMatch(/Nobody signs this commentary.*There is no text yet/)
    expect(await acts('publish', ids)).toBe(2)
  })

  test('are deleted one by one; what is in use stays and says by what', async () => {
    const ids = await topics(6)
    await drafts({ title: 'Holds the fourth', topics: [ids[3]] })
    const { status, docs, errors } = await bulk('delete', 'topics', ids)
    expect([status, docs.length, errors.map(({ id }) => id)]).toEqual([409, 5, [ids[3]]])
    expect(errors[0]?.message).toContain('“Holds the fourth”')
    expect([await left('topics', ids), await acts('delete', ids)]).toEqual([1, 5])
  })

  test('an image that stays keeps its file', async () => {
    const [used, unused] = [await site.image(), await site.image()]
    await site.create('authors', { name: 'Portrayed', photo: used.id })
    const { docs, errors } = await bulk('delete', 'media', [used.id, unused.id])
    expect([docs.length, errors.map(({ id }) => id)]).toEqual([1, [used.id]])
    expect((await rest(site, 'editor', 'get', `/media/file/${used.filename}`)).status).toBe(200)
    expect((await rest(site, 'editor', 'get', `/media/${unused.id}`)).status).toBe(404)
  })

  test('commentaries that refer only to each other go together, also from the trash', async () => {
    const [one = '', two = '', three = ''] = await drafts({}, {}, {})
    for (const [from, to] of [
      [one, two],
      [two, one],
      [three, one],
    ] as const)
      await relate(from, to)
    expect((await rest(site, 'editor', 'delete', `/articles/${one}`)).status).toBe(409)
    expect(
      (await bulk('patch', 'articles', [one, two, three], { deletedAt: new Date().toISOString() })).docs,
    ).toHaveLength(3)
    const { status } = await bulk('delete', 'articles', [one, two, three], undefined, '&trash=true')
    expect([status, await left('articles', [one, two, three])]).toEqual([200, 0])
  })

  test('but stay together while a commentary that stays refers to one of them', async () => {
    const [one = '', two = '', outside = ''] = await drafts({}, {}, { title: 'Outside' })
    for (const [from, to] of [
      [one, two],
      [two, one],
      [outside, one],
    ] as const)
      await relate(from, to)
    const { errors } = await bulk('delete', 'articles', [one, two])
    expect(errors.map(({ id }) => id).sort()).toEqual([one, two].sort())
    expect(errors.find(({ id }) => id === one)?.message).toContain('“Outside”')
    expect(await left('articles', [one, two])).toBe(2)
  })

  test.each(['patch', 'delete'])('without saying which: 400; by a writer or nobody: 403 (%s)', async (method) => {
    const [id = ''] = await topics(1)
    const data = method === 'patch' ? { description: 'x' } : undefined
    expect((await rest(site, 'editor', method, '/topics', data)).status).toBe(400)
    for (const role of ['writer', 'anonymous'] as const)
      expect((await rest(site, role, method, `/topics?where[id][equals]=${id}`, data)).status).toBe(403)
    expect([await left('topics', [id]), await acts('change', [id])]).toEqual([1, 0])
  })
})
