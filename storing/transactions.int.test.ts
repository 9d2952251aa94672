import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { type House, openHouse } from '@/testing/site'

import { withDeadline } from './deadline'
import { TransactionOver } from './TransactionOver'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const message = (tag: string) => ({
  collection: 'outbox' as const,
  data: { at: new Date().toISOString(), instance: 'test', kind: 'changed', tags: [tag] },
})
const count = async (tag: string): Promise<number> => {
  const { docs } = await house.payload.db.find<{ tags: unknown }>({ collection: 'outbox', pagination: false })
  return docs.filter(({ tags }) => JSON.stringify(tags).includes(tag)).length
}
/** A request as the database sees it: its transaction and nothing else. */
const within = (transactionID?: string) => ({ transactionID }) as never

const whatever = (error: unknown): unknown => error

describe.runIf(process.env.TEST_MONGO_URL)('a read that nobody answers', () => {
  test('is given up when its errand is over', async () => {
    const { db } = house.payload
    const silent: unknown = 'collections' in db ? db.collections : null
    const { users } = silent as { users: { findOne: () => Promise<null> } }
    vi.spyOn(users, 'findOne').mockImplementationOnce(async () => setTimeout(5000, null))
    const began = performance.now()
    const read = withDeadline(performance.now() + 300, () => db.findOne({ collection: 'users', where: {} }))
    await expect(read).rejects.toMatchObject({ status: 503 })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('a transaction', () => {
  test('that was rolled back takes nothing more and cannot be committed', async () => {
    const { db } = house.payload
    const id = String(await db.beginTransaction())
    await db.create({ ...message('before'), req: within(id) })
    await db.rollbackTransaction(id)
    await expect(db.create({ ...message('after'), req: within(id) })).rejects.toBeInstanceOf(TransactionOver)
    await expect(db.commitTransaction(id)).rejects.toBeInstanceOf(TransactionOver)
    expect([await count('before'), await count('after')]).toEqual([0, 0])
  })

  test('that a part of an errand rolled back is not gone on without', async () => {
    const { db } = house.payload
    const errand = withDeadline(performance.now() + 5000, async () => {
      const id = String(await db.beginTransaction())
      await db.create({ ...message('half'), req: within(id) })
      await db.rollbackTransaction(id)
      // So Payload leaves a request whose transaction it killed.
      await db.create({ ...message('other half'), req: within() })
    })
    await expect(errand).rejects.toBeInstanceOf(TransactionOver)
    expect(await count('half')).toBe(0)
    await withDeadline(performance.now() + 5000, async () => {
      await db.rollbackTransaction(String(await db.beginTransaction()))
      const again = String(await db.beginTransaction())
      await db.create({ ...message('again'), req: within(again) })
      await db.commitTransaction(again)
    })
    expect(await count('again')).toBe(1)
  })

  test('waits for its turn no longer than its errand does, and then says so', async () => {
    const { db } = house.payload
    const first = String(await db.beginTransaction())
    const began = performance.now()
    const second = withDeadline(performance.now() + 200, () => Promise.resolve(db.beginTransaction()))
    await expect(second).rejects.toMatchObject({ status: 503 })
    expect(performance.now() - began).toBeLessThan(1500)
    await db.rollbackTransaction(first)
    await setTimeout(10)
    const third = String(await db.beginTransaction())
    await db.create({ ...message('third'), req: within(third) })
    await db.commitTransaction(third)
    expect(await count('third')).toBe(1)
  })

  test('that lasts longer than its errand waits is ended; nothing of it stays, and the next has its turn', async () => {
    const { db } = house.payload
    const began = performance.now()
    const late = withDeadline(performance.now() + 400, async () => {
      const id = String(await db.beginTransaction())
      await db.create({ ...message('late'), req: within(id) })
      // A hook that waits for something else than the database.
      await setTimeout(1500)
      const after: unknown = await db.create({ ...message('later'), req: within(id) }).catch(whatever)
      const alone: unknown = await db.create({ ...message('alone'), req: within() }).catch(whatever)
      const committed: unknown = await Promise.resolve(db.commitTransaction(id)).catch(whatever)
      return [after, alone, committed]
    })
    const next = String(await db.beginTransaction())
    expect(performance.now() - began).toBeLessThan(1400)
    await db.create({ ...message('next'), req: within(next) })
    await db.commitTransaction(next)
    for (const refused of await late) expect(refused).toBeInstanceOf(TransactionOver)
    expect([await count('late'), await count('later'), await count('alone'), await count('next')]).toEqual([0, 0, 0, 1])
  })
})
