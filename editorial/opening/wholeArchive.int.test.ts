import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { documentTag } from '@/domain/tags'
import { replaceAuthorInHistory } from '@/editorial/people/replaceAuthorInHistory'
import { partSize } from '@/editorial/stored/inParts'
import { waitingTexts } from '@/editorial/stored/waitingTexts'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { updateStored } from './updateStored'

const count = 110
/** Hundreds of records are written, on a machine that tests other things too. */
const timeout = 120_000
const collection = 'articles'
let site: TestSite
let author: string
let other: string

beforeAll(async () => {
  site = await openTestSite()
  author = (await site.create('authors', { name: 'One Author' })).id
  other = (await site.create('authors', { name: 'Another Author' })).id
  const { db } = site.payload
  const at = new Date().toISOString()
  for (let number = 0; number < count; number += 1) {
    const fields = {
      title: `Number ${number}`,
      authors: [author],
      revision: 2,
      _status: 'draft',
      createdAt: at,
      updatedAt: at,
    }
    const { id } = (await db.create({ collection, data: fields } as never)) as { id: string }
    const version = { collectionSlug: collection, parent: id, autosave: false, createdAt: at, updatedAt: at } as const
    await db.createVersion({ ...version, versionData: { ...fields, revision: 1 } })
    const newest = { ...fields, publishAt: '2999-01-01T00:00:00.000Z', approvedRevision: 1 }
    await db.createVersion({ ...version, versionData: newest })
  }
}, timeout)
afterAll(async () => site.close())
afterEach(() => {
  vi.restoreAllMocks()
})

/** The numbers of records that the reads of an operation hold at once, one for each read. */
async function held(operation: () => Promise<unknown>): Promise<number[]> {
  const { db } = site.payload
  const sizes: number[] = []
  for (const name of ['find', 'findVersions'] as const) {
    const read = db[name].bind(db) as (query: never) => Promise<{ docs: unknown[] }>
    vi.spyOn(db, name).mockImplementation((async (query: never) => {
      const found = await read(query)
      sizes.push(found.docs.length)
      return found
    }) as never)
  }
  await operation()
  return sizes
}

const named = async (id: string) => {
  const tag = { equals: documentTag('authors', id) }
  const rows = await site.payload.db.count({ collection, where: { refersTo: tag } })
  const versions = await site.payload.db.countVersions({ collection, where: { 'version.refersTo': tag } })
  return [rows.totalDocs, versions.totalDocs]
}

test('an update that is interrupted is begun again at the next start', async () => {
  const { db, kv } = site.payload
  const mark = vi.spyOn(kv, 'set')
  const find = db.find.bind(db)
  const away: typeof db.find = (query) =>
    query.collection === collection ? Promise.reject(new Error('The database is away.')) : find(query)
  vi.spyOn(db, 'find').mockImplementation(away)
  await expect(updateStored(site.payload)).rejects.toThrow('away')
  expect(mark).not.toHaveBeenCalled()
})

test('the first start of this release reads an archive in parts', { timeout }, async () => {
  expect(await named(author)).toEqual([0, 0])
  const sizes = await held(() => updateStored(site.payload))
  expect(await named(author)).toEqual([count, 2 * count])
  expect(Math.max(...sizes)).toBe(partSize)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(3 * count)
})

test('no later start reads it again', async () => {
  expect(await held(() => updateStored(site.payload))).toEqual([])
})

test('scheduled texts that are not the newest are read in parts', async () => {
  const req = await site.request(null)
  let waiting: unknown[] = []
  const sizes = await held(async () => {
    waiting = await waitingTexts(req, { 'version.refersTo': { equals: documentTag('authors', author) } })
  })
  expect(waiting).toHaveLength(count)
  expect(Math.max(...sizes)).toBe(partSize)
  expect(sizes.length).toBe(2 * Math.ceil(count / partSize))
})

test('an author is replaced in a whole archive in parts', { timeout }, async () => {
  const req = await site.request(null)
  const sizes = await held(() => replaceAuthorInHistory(req, author, other))
  expect([await named(author), await named(other)]).toEqual([
    [0, 0],
    [count, 2 * count],
  ])
  expect(Math.max(...sizes)).toBe(partSize)
})
