import { afterAll, beforeAll, expect, test } from 'vitest'

import { chainFault, type StoredEntry } from '@/editorial/audit/chainFault'
import { genesisHash } from '@/editorial/audit/entry'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

interface Said {
  readonly docs: readonly { readonly id: string }[]
  readonly errors: readonly { readonly id: string; readonly message: string }[]
}

const five = (title: string) =>
  Promise.all([1, 2, 3, 4, 5].map(async (number) => site.create('articles', { title: `${title} ${number}` }, true)))
const those = (commentaries: readonly { id: string }[]) =>
  commentaries.map(({ id }) => `where[id][in][]=${id}`).join('&')
const change = async (method: 'patch' | 'delete', query: string, body?: object) => {
  const answer = await rest(site, 'editor', method, `/articles?${query}`, body)
  return { status: answer.status, said: (await answer.json()) as Said }
}
const acts = async (id: string) => {
  const where = { document: { equals: id } }
  const asked = { collection: 'audit-log', where, sort: 'seq', pagination: false, overrideAccess: true } as const
  return (await site.payload.find(asked)).docs.map(({ action }) => action)
}

test('a change of five is five changes, each whole and each in the audit log', async () => {
  const commentaries = await five('Changed')
  const { status, said } = await change('patch', `draft=true&${those(commentaries)}`, { standfirst: 'All alike.' })
  expect([status, said.docs.length, said.errors]).toEqual([200, 5, []])
  for (const { id } of commentaries) expect(await acts(id)).toEqual(['create', 'save draft'])
})

test('of five that are published at once, the one that is not ready stays a draft', async () => {
  const ready = await Promise.all([1, 2, 3, 4].map(async (number) => site.publish(`Ready ${number}`)))
  const bare = await site.create('articles', { title: 'Bare' }, true)
  const { status, said } = await change('patch', those([...ready, bare]), { _status: 'published' })
  expect([status, said.docs.length]).toEqual([400, 4])
  expect(said.errors.map(({ id }) => id)).toEqual([bare.id])
})

test('five are trashed, and then deleted, and nothing of them is left half', async () => {
  const commentaries = await five('Trashed')
  const trashed = await change('patch', `trash=true&${those(commentaries)}`, { deletedAt: new Date().toISOString() })
  expect([trashed.status, trashed.said.docs.length]).toEqual([200, 5])
  const deleted = await change('delete', `trash=true&${those(commentaries)}`)
  expect([deleted.status, deleted.said.docs.length, deleted.said.errors]).toEqual([200, 5, []])
  for (const { id } of commentaries) {
    expect(await acts(id)).toEqual(['create', 'trash', 'delete'])
    expect(await site.payload.db.countVersions({ collection: 'articles', where: { parent: { equals: id } } })).toEqual({
      totalDocs: 0,
    })
  }
})

test('who may not delete deletes none', async () => {
  const commentaries = await five('Kept')
  for (const role of ['anonymous', 'writer'] as const) {
    expect((await rest(site, role, 'delete', `/articles?${those(commentaries)}`)).status).toBe(403)
  }
  expect((await site.payload.count({ collection: 'articles', overrideAccess: true })).totalDocs).toBeGreaterThan(5)
})

test('the chain of the audit log holds after all of it', async () => {
  const { docs } = await site.payload.find({
    collection: 'audit-log',
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  })
  let last = { seq: 0, hash: genesisHash }
  for (const row of docs as unknown as StoredEntry[]) {
    expect(chainFault(last, row)).toBeNull()
    last = row
  }
})

test('of five in the trash, the one restored meanwhile is not deleted with the others', async () => {
  const commentaries = await five('Restored')
  await change('patch', `trash=true&${those(commentaries)}`, { deletedAt: new Date().toISOString() })
  const restored = commentaries[0]?.id ?? ''
  const back = { deletedAt: null, _status: 'draft' }
  expect((await rest(site, 'editor', 'patch', `/articles/${restored}?trash=true`, back)).status).toBe(200)
  const ids = commentaries.map(({ id }) => `where[and][0][id][in][]=${id}`).join('&')
  const { said } = await change('delete', `trash=true&${ids}&where[and][1][deletedAt][exists]=true`)
  expect(said.docs.map(({ id }) => id)).not.toContain(restored)
  expect(said.docs).toHaveLength(4)
  expect((await rest(site, 'editor', 'get', `/articles/${restored}?draft=true`)).status).toBe(200)
})
