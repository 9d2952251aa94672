import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { down, up } from './20261126_120225_affiliations'

const onMongo = Boolean(process.env.TEST_MONGO_URL)
let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

test.skipIf(onMongo)('one line of post and institution becomes two fields and, taken back, one line again', async () => {
  const lines = ['Senior Fellow, The Harbour Institute', 'Librarian', 'Lecturer, War Studies, King’s College', null]
  const ids: string[] = []
  for (const [at] of lines.entries()) ids.push((await site.create('authors', { name: `Person ${at}` })).id)
  const { drizzle: db } = site.payload.db as unknown as { drizzle: MigrateUpArgs['db'] }
  const args = { db } as unknown as MigrateUpArgs
  await down(args)
  for (const [at, line] of lines.entries())
    await db.run(sql`UPDATE authors SET affiliation = ${line} WHERE id = ${ids[at]}`)
  await up(args)
  const posts = async () => {
    const { docs } = await site.payload.find({ collection: 'authors', sort: 'name', overrideAccess: true })
    return docs.map(({ affiliations }) => affiliations?.map(({ position, organisation }) => [position, organisation]))
  }
  const expected = [
    [['Senior Fellow', 'The Harbour Institute']],
    [['Librarian', '']],
    [['Lecturer', 'War Studies, King’s College']],
    [],
  ]
  expect(await posts()).toEqual(expected)
  await down(args)
  await up(args)
  expect(await posts()).toEqual(expected)
})
