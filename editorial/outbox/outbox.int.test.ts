import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { instance, onChange } from './announce'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { pruneOutbox } from './pruneOutbox'
import { followOutbox, feedState, stopFollowing } from './followOutbox'

let site: TestSite
const heard: { tags: readonly string[]; kind: string }[] = []
beforeAll(async () => {
  site = await openTestSite()
  onChange((tags, kind) => heard.push({ tags, kind }))
  void followOutbox(site.payload, () => undefined)
})
afterAll(async () => {
  stopFollowing()
  await site.close()
})

const message = (from: string, tag: string, kind = 'changed') =>
  site.payload.db.create({
    collection: 'outbox',
    data: { at: new Date().toISOString(), instance: from, kind, tags: [tag] },
  })
const times = (tag: string) => heard.filter(({ tags }) => tags.includes(tag)).length

describe('the outbox', () => {
  test('contains what a publish makes stale, in its transaction: a refused one leaves nothing', async () => {
    const { id } = await site.publish('In the outbox')
    const { docs } = await site.payload.find({ collection: 'outbox', pagination: false, overrideAccess: true })
    expect(docs.filter(({ tags }) => JSON.stringify(tags).includes(`articles:${id}`))).toHaveLength(1)
    expect(docs.every((row) => row.instance === instance())).toBe(true)
    const refused = site.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published', title: '' },
      ...(await site.as('editor')),
    })
    await expect(refused).rejects.toThrow()
    const after = await site.payload.count({ collection: 'outbox', overrideAccess: true })
    expect(after.totalDocs).toBe(docs.length)
  })

  test('is followed where several instances share a database: their messages arrive within a second, our own once', async () => {
    const shared = 'connection' in site.payload.db
    expect(feedState().listens).toBe(shared)
    for (let tries = 0; shared && tries < 50; tries += 1) {
      await message('another', 'probe')
      await setTimeout(20)
      if (times('probe') > 0) break
    }
    const waits: number[] = []
    for (let at = 0; at < 40 && shared; at += 1) {
      const began = performance.now()
      await message('another', `theirs-${at}`, at % 2 ? 'withdrawn' : 'changed')
      while (times(`theirs-${at}`) === 0 && performance.now() - began < 5000) await setTimeout(2)
      waits.push(performance.now() - began)
    }
    expect(Math.max(0, ...waits)).toBeLessThan(1000)
    const { id } = await site.publish('Heard once')
    await setTimeout(shared ? 300 : 0)
    expect(times(`articles:${id}`)).toBe(1)
  })

  test('is pruned of messages older than a week', async () => {
    await pruneOutbox(site.payload, new Date())
    expect((await site.payload.count({ collection: 'outbox', overrideAccess: true })).totalDocs).toBeGreaterThan(0)
    await pruneOutbox(site.payload, new Date(Date.now() + 8 * 24 * 3_600_000))
    expect((await site.payload.count({ collection: 'outbox', overrideAccess: true })).totalDocs).toBe(0)
  })
})
