import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Article } from '@/payload-types'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { ensureReferences } from './ensureReferences'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const collection = 'articles'
const versions = async () => {
  const where = { 'version.refersTo': { exists: true } }
  return (await site.payload.db.findVersions<Article>({ collection, where, sort: 'id', pagination: false })).docs
}
const rows = async () => {
  const where = { refersTo: { exists: true } }
  return (await site.payload.db.find<Article>({ collection, where, sort: 'id', pagination: false })).docs
}

test('commentaries stored without `refersTo` get it at the next start, and are otherwise unchanged', async () => {
  const topic = await site.create('topics', { name: 'Old topic', kind: 'subject' })
  const { id } = await site.publish('From before', { topics: [topic.id], keyPoints: [{ text: 'Said.' }] })
  await site.publish('Also from before')
  await site.payload.update({
    collection,
    id,
    draft: true,
    data: { title: 'Drafted before', topics: [] },
    ...(await site.as('editor')),
  })
  const [live, drafted] = [await rows(), await versions()]
  expect([live.length, drafted.length]).toEqual([2, 3])
  // Both adapters change the object that they are given to write.
  for (const { id: row, ...commentary } of structuredClone(live))
    await site.payload.db.updateOne({ collection, id: row, data: { ...commentary, refersTo: null } })
  for (const version of structuredClone(drafted)) {
    const versionData = { ...version, version: { ...version.version, refersTo: null } }
    await site.payload.db.updateVersion({ collection, id: version.id, versionData })
  }
  await ensureReferences(site.payload)
  expect(await rows()).toEqual(live)
  expect(await versions()).toEqual(drafted)
})
