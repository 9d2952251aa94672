import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Author } from '@/payload-types'
import { type House, openHouse } from '@/testing/site'

import { ensureAuthors } from './ensureAuthors'

const onMongo = Boolean(process.env.TEST_MONGO_URL)
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const author = (id: string) => house.payload.findByID({ collection: 'authors', id, depth: 0, overrideAccess: true })

/** Writes past every rule, as an earlier version did. */
async function store(id: string, data: Partial<Author>): Promise<void> {
  const row = await house.payload.db.findOne<Author>({ collection: 'authors', where: { id: { equals: id } } })
  await house.payload.db.updateOne({ collection: 'authors', id, data: { ...row, ...data } })
}

test('authors from before are found by readers where they have something live, and keep what they have', async () => {
  const { author: signing } = await house.publish('Live')
  const { id: waiting } = await house.create('authors', { name: 'Ada Brook', bios: [{ text: 'Ada writes.' }] })
  for (const id of [signing, waiting]) await store(id, { shown: null })
  await ensureAuthors(house.payload)
  expect([(await author(signing)).shown, (await author(waiting)).shown]).toEqual([true, false])
  expect((await author(waiting)).bios).toMatchObject([{ text: 'Ada writes.' }])
})

test('a sort name that the former rule made is made anew, one that the desk typed stays', async () => {
  const { id: kellen } = await house.create('authors', { name: 'Robert F. Kellen Jr.' })
  const { id: han } = await house.create('authors', { name: 'Han Ki-seon', sortName: 'Han, Ki-seon' })
  await store(kellen, { shown: null, sortName: 'Jr., Robert F. Kellen' })
  await store(han, { shown: null })
  await ensureAuthors(house.payload)
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
  const { id } = await house.create('authors', { name: 'Ada Tide' })
  const { collections } = house.payload.db as unknown as { collections: { authors: { collection: Native } } }
  const native = collections.authors.collection
  await native.updateOne(
    { name: 'Ada Tide' },
    { $set: { affiliation: 'Fellow, The House' }, $unset: { affiliations: '' } },
  )
  await ensureAuthors(house.payload)
  expect((await author(id)).affiliations).toMatchObject([{ position: 'Fellow', organisation: 'The House' }])
  expect(await native.findOne({ name: 'Ada Tide' })).not.toHaveProperty('affiliation')
})
