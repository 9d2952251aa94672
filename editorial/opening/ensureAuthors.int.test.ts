import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Author } from '@/payload-types'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { ensureAuthors } from './ensureAuthors'

const onMongo = Boolean(process.env.TEST_MONGO_URL)
let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const author = (id: string) => site.payload.findByID({ collection: 'authors', id, depth: 0, overrideAccess: true })

/** Writes past every rule, as an earlier version did. */
async function store(id: string, data: Partial<Author>): Promise<void> {
  const row = await site.payload.db.findOne<Author>({ collection: 'authors', where: { id: { equals: id } } })
  await site.payload.db.updateOne({ collection: 'authors', id, data: { ...row, ...data } })
}

test('authors from before are found by readers where they have something live, and keep what they have', async () => {
  const { author: signing } = await site.publish('Live')
  const { id: waiting } = await site.create('authors', { name: 'Ada Brook', bios: [{ text: 'Ada writes.' }] })
  for (const id of [signing, waiting]) await store(id, { shown: null })
  await ensureAuthors(site.payload)
  expect([(await author(signing)).shown, (await author(waiting)).shown]).toEqual([true, false])
  expect((await author(waiting)).bios).toMatchObject([{ text: 'Ada writes.' }])
})

test('a sort name that the former rule made is made anew, one that the desk typed stays', async () => {
  const { id: kellen } = await site.create('authors', { name: 'Robert F. Kellen Jr.' })
  const { id: han } = await site.create('authors', { name: 'Han Ki-seon', sortName: 'Han, Ki-seon' })
  await store(kellen, { shown: null, sortName: 'Jr., Robert F. Kellen' })
  await store(han, { shown: null })
  await ensureAuthors(site.payload)
  expect([(await author(kellen)).sortName, (await author(han)).sortName]).toEqual([
    'Kellen, Robert F., Jr.',
    'Han, Ki-seon',
  ])
})

interface Native {
  updateOne(where: object, change: object): Promise<unknown>
  findOne(where: object): Promise<Record<string, unknown> | null>
}

test.skipIf(!onMongo)('position and organisation come apart where MongoDB has them in one line', async () => {
  const { id } = await site.create('authors', { name: 'Ada Tide' })
  const { collections } = site.payload.db as unknown as { collections: { authors: { collection: Native } } }
  const native = collections.authors.collection
  await native.updateOne(
    { name: 'Ada Tide' },
    { $set: { affiliation: 'Fellow, The House' }, $unset: { affiliations: '' } },
  )
  await ensureAuthors(site.payload)
  expect((await author(id)).affiliations).toMatchObject([{ position: 'Fellow', organisation: 'The House' }])
  expect(await native.findOne({ name: 'Ada Tide' })).not.toHaveProperty('affiliation')
})
