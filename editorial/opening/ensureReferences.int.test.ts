import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Article } from '@/payload-types'
import { type House, openHouse } from '@/testing/site'

import { ensureReferences } from './ensureReferences'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const collection = 'articles'
const versions = async () => {
  const where = { 'version.refersTo': { exists: true } }
  return (await house.payload.db.findVersions<Article>({ collection, where, sort: 'id', pagination: false })).docs
}
const rows = async () => {
  const where = { refersTo: { exists: true } }
  return (await house.payload.db.find<Article>({ collection, where, sort: 'id', pagination: false })).docs
}

test('commentaries stored without `refersTo` get it at the next start, and are otherwise unchanged', async () => {
  const topic = await house.create('topics', { name: 'Old topic', kind: 'subject' })
  const { id } = await house.publish('From before', { topics: [topic.id], keyPoints: [{ text: 'Said.' }] })
  await house.publish('Also from before')
  await house.payload.update({
    collection,
    id,
    draft: true,
    data: { title: 'Drafted before', topics: [] },
    ...(await house.as('editor')),
  })
  const [live, drafted] = [await rows(), await versions()]
  expect([live.length, drafted.length]).toEqual([2, 3])
  // Both adapters change the object that they are given to write.
  for (const { id: row, ...piece } of structuredClone(live))
    await house.payload.db.updateOne({ collection, id: row, data: { ...piece, refersTo: null } })
  for (const version of structuredClone(drafted)) {
    const versionData = { ...version, version: { ...version.version, refersTo: null } }
    await house.payload.db.updateVersion({ collection, id: version.id, versionData })
  }
  await ensureReferences(house.payload)
  expect(await rows()).toEqual(live)
  expect(await versions()).toEqual(drafted)
})
