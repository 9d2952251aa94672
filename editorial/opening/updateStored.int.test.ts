import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { ensureFormerAddresses } from './ensureFormerAddresses'
import { updateStored } from './updateStored'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())
afterEach(() => {
  vi.restoreAllMocks()
})

const collection = 'former-addresses'
const formerOf = async (id: string) => {
  const where = { 'page.value': { equals: id } }
  return (await site.payload.find({ collection, where, depth: 0 })).docs.map(({ path }) => path)
}

test('authors and topics that were hidden before `shown` existed keep the addresses that readers knew', async () => {
  const topic = (await site.create('topics', { name: 'Old topic', kind: 'subject' })).id
  const never = (await site.create('authors', { name: 'Never Shown' })).id
  await site.create('articles', { title: 'A draft alone', kind: 'analysis', authors: [never] }, true)
  const { id, author } = await site.publish('Withdrawn before', { topics: [topic] })
  const shown = await site.publish('Still live')
  const unpublish = { collection: 'articles', id, data: { _status: 'draft' }, ...(await site.as('editor')) } as const
  await site.payload.update(unpublish)
  const all = [author, topic, never, shown.author]
  const recorded = await Promise.all(all.map(formerOf))
  expect(recorded).toEqual([['/authors/author-of-withdrawn-before'], ['/topics/old-topic'], [], []])
  await site.payload.db.deleteMany({ collection, where: {} })
  for (const starts of [1, 2]) {
    await ensureFormerAddresses(site.payload)
    expect(await Promise.all(all.map(formerOf)), `after ${starts}`).toEqual(recorded)
  }
})

test('an address that leads elsewhere by now is left as it is', async () => {
  const { id, author } = await site.publish('Withdrawn too')
  const unpublish = { collection: 'articles', id, data: { _status: 'draft' }, ...(await site.as('editor')) } as const
  await site.payload.update(unpublish)
  const path = '/authors/author-of-withdrawn-too'
  expect(await formerOf(author)).toEqual([path])
  const other = await site.publish('It leads here')
  await site.payload.db.deleteMany({ collection, where: { path: { equals: path } } })
  const page = { relationTo: 'authors' as const, value: other.author }
  await site.payload.create({ collection, data: { path, page }, overrideAccess: true })
  await ensureFormerAddresses(site.payload)
  expect([await formerOf(author), await formerOf(other.author)]).toEqual([[], [path]])
})

test('of two first starts, the second takes an update that the first has noted for done', async () => {
  const { kv } = site.payload
  const set = kv.set.bind(kv)
  vi.spyOn(kv, 'set').mockImplementation(async (key, data) => {
    await set(key, data)
    throw new Error('A record with this key exists.')
  })
  await updateStored(site.payload)
  for (const name of ['references', 'authors', 'images', 'former addresses'])
    expect(await kv.has(`updated:${name}`), name).toBe(true)
})

test('an update that cannot be noted fails the start', async () => {
  const { kv } = site.payload
  await kv.clear()
  vi.spyOn(kv, 'set').mockRejectedValue(new Error('The disk is full.'))
  await expect(updateStored(site.payload)).rejects.toThrow('full')
})
