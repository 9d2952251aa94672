import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { withDeadline } from './deadline'
import { TransactionOver } from './errors'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const message = (tag: string) => ({
  collection: 'outbox' as const,
  data: { at: new Date().toISOString(), instance: 'test', kind: 'changed', tags: [tag] },
})
const count = async (tag: string): Promise<number> => {
  const { docs } = await site.payload.db.find<{ tags: unknown }>({ collection: 'outbox', pagination: false })
  return docs.filter(({ tags }) => JSON.stringify(tags).includes(tag)).length
}
/** The part of a request that the adapter reads: its transaction. */
const requestIn = (transactionID?: string) => ({ transactionID }) as never

const asResult = (error: unknown): unknown => error

describe.runIf(process.env.TEST_MONGO_URL)('a read that the server does not answer', () => {
  test('is refused at the deadline of its request', async () => {
    const { db } = site.payload
    const collections: unknown = 'collections' in db ? db.collections : null
    const { users } = collections as { users: { findOne: () => Promise<null> } }
    vi.spyOn(users, 'findOne').mockImplementationOnce(async () => setTimeout(5000, null))
    const began = performance.now()
    const read = withDeadline(performance.now() + 300, () => db.findOne({ collection: 'users', where: {} }))
    await expect(read).rejects.toMatchObject({ status: 503 })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('a transaction', () => {
  test('that was rolled back accepts no further writes and no commit', async () => {
    const { db } = site.payload
    const id = String(await db.beginTransaction())
    await db.create({ ...message('before'), req: requestIn(id) })
    await db.rollbackTransaction(id)
    await expect(db.create({ ...message('after'), req: requestIn(id) })).rejects.toBeInstanceOf(TransactionOver)
    await expect(db.commitTransaction(id)).rejects.toBeInstanceOf(TransactionOver)
    expect([await count('before'), await count('after')]).toEqual([0, 0])
  })

  test('that a part of a request rolled back ends the writes of that request', async () => {
    const { db } = site.payload
    const request = withDeadline(performance.now() + 5000, async () => {
      const id = String(await db.beginTransaction())
      await db.create({ ...message('half'), req: requestIn(id) })
      await db.rollbackTransaction(id)
      // Payload leaves a request without a transaction once that was killed.
      await db.create({ ...message('other half'), req: requestIn() })
    })
    await expect(request).rejects.toBeInstanceOf(TransactionOver)
    expect(await count('half')).toBe(0)
    await withDeadline(performance.now() + 5000, async () => {
      await db.rollbackTransaction(String(await db.beginTransaction()))
      const again = String(await db.beginTransaction())
      await db.create({ ...message('again'), req: requestIn(again) })
      await db.commitTransaction(again)
    })
    expect(await count('again')).toBe(1)
  })

  test('is refused at the deadline of its request while another is open', async () => {
    const { db } = site.payload
    const first = String(await db.beginTransaction())
    const began = performance.now()
    const second = withDeadline(performance.now() + 200, () => Promise.resolve(db.beginTransaction()))
    await expect(second).rejects.toMatchObject({ status: 503 })
    expect(performance.now() - began).toBeLessThan(1500)
    await db.rollbackTransaction(first)
    await setTimeout(10)
    const third = String(await db.beginTransaction())
    await db.create({ ...message('third'), req: requestIn(third) })
    await db.commitTransaction(third)
    expect(await count('third')).toBe(1)
  })

  test('still open at the deadline of its request is rolled back whole, and the next one begins', async () => {
    const { db } = site.payload
    const began = performance.now()
    const late = withDeadline(performance.now() + 400, async () => {
      const id = String(await db.beginTransaction())
      await db.create({ ...message('late'), req: requestIn(id) })
      // Stands for a hook that waits for something other than the database.
      await setTimeout(1500)
      const inside: unknown = await db.create({ ...message('later'), req: requestIn(id) }).catch(asResult)
      const alone: unknown = await db.create({ ...message('alone'), req: requestIn() }).catch(asResult)
      const committed: unknown = await Promise.resolve(db.commitTransaction(id)).catch(asResult)
      return [inside, alone, committed]
    })
    const next = String(await db.beginTransaction())
    expect(performance.now() - began).toBeLessThan(1400)
    await db.create({ ...message('next'), req: requestIn(next) })
    await db.commitTransaction(next)
    for (const refused of await late) expect(refused).toBeInstanceOf(TransactionOver)
    expect([await count('late'), await count('later'), await count('alone'), await count('next')]).toEqual([0, 0, 0, 1])
  })
})
