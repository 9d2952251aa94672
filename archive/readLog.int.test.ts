import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { verifyLog } from '@/editorial/audit/verifyLog'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { readLog } from './readLog'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  for (const title of ['One', 'Two', 'Three']) await site.publish(title)
  const data = { publisherName: 'A house' }
  await site.payload.updateGlobal({ slug: 'settings', data, ...(await site.as('admin')) })
})
afterAll(async () => site.close())

const url = () => process.env.DATABASE_URL ?? ''
const place = () => ({ dataDir: process.env.DATA_DIR ?? '', databaseUrl: url() || undefined })
const verdict = () => verifyLog(readLog(place()), null)

/** Changes rows as somebody would who has the database and not the site. */
async function tamper(set: { title: string } | null, seq: number): Promise<void> {
  if (url()) {
    const client = await MongoClient.connect(url())
    const rows = client.db().collection('audit_log')
    await (set ? rows.updateOne({ seq }, { $set: set }) : rows.deleteOne({ seq }))
    await client.close()
    return
  }
  const { $client: client } = drizzle({ connection: { url: `file:${path.join(place().dataDir, 'standfirst.db')}` } })
  const sql = set ? 'UPDATE audit_log SET title = ? WHERE seq = ?' : 'DELETE FROM audit_log WHERE seq = ?'
  await client.execute({ sql, args: set ? [set.title, seq] : [seq] })
  client.close()
}

test('the stored log holds while the site runs; a row changed or taken out past the site is named', async () => {
  const { rows, hash, fault } = await verdict()
  expect(fault).toBeNull()
  expect(rows).toBeGreaterThan(7)
  const last = await site.payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: true })
  expect(last.docs[0]).toMatchObject({ seq: rows, hash })

  const second = await site.payload.find({
    collection: 'audit-log',
    where: { seq: { equals: 2 } },
    overrideAccess: true,
  })
  await tamper({ title: 'Another commentary' }, 2)
  expect((await verdict()).fault).toBe('row 2 was changed after it was written')
  await tamper({ title: second.docs[0]?.title ?? '' }, 2)
  expect((await verdict()).fault).toBeNull()
  await tamper(null, 4)
  expect((await verdict()).fault).toMatch(/row 4 is missing/)
})
