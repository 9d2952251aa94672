import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { type House, openHouse } from '@/testing/site'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  // Mongoose takes a connection for lost whose last heartbeat was, by a false clock, hours ago; the next one mends it.
  const { db } = house.payload
  if ('connection' in db) await vi.waitFor(() => expect(db.connection).toMatchObject({ readyState: 1 }), 10_000)
  await house.close()
})

const hour = 3_600_000
/** What the server’s clock says from now on; timers run on. */
const clockAt = (now: number) => vi.useFakeTimers({ toFake: ['Date'], now })

const ofArticle = (id: string) => ({ collection: 'articles' as const, id, overrideAccess: true })
const save = async (id: string, title: string, autosave = false) =>
  house.payload.update({ ...ofArticle(id), data: { title }, draft: true, autosave })
const newest = async (id: string) => (await house.payload.findByID({ ...ofArticle(id), draft: true, depth: 0 })).title
const latest = async (id: string) => {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await house.payload.findVersions({ collection: 'articles', where, overrideAccess: true, depth: 0 })
  return docs.map(({ version }) => version.title)
}

describe('where the clock is set back', () => {
  test('what was saved last is the newest', async () => {
    const now = Date.now()
    const { id } = await house.publish('Before')
    clockAt(now - hour)
    await save(id, 'After')
    expect([await newest(id), await latest(id)]).toEqual(['After', ['After']])
    clockAt(now - 2 * hour)
    await save(id, 'After that')
    expect([await newest(id), await latest(id)]).toEqual(['After that', ['After that']])
  })

  test('what is saved by itself, again and again, stays the newest', async () => {
    const now = Date.now()
    const { id } = await house.publish('Typed')
    await save(id, 'Typed on', true)
    clockAt(now - hour)
    await save(id, 'Typed on further', true)
    expect([await newest(id), await latest(id)]).toEqual(['Typed on further', ['Typed on further']])
    await save(id, 'Saved')
    expect([await newest(id), await latest(id)]).toEqual(['Saved', ['Saved']])
  })

  test('what is unpublished and published again is what was saved last', async () => {
    const now = Date.now()
    const { id } = await house.publish('Live')
    await save(id, 'Draft')
    clockAt(now - hour)
    await house.payload.update({ ...ofArticle(id), data: { _status: 'draft' } })
    await save(id, 'Written later')
    expect([await newest(id), await latest(id)]).toEqual(['Written later', ['Written later']])
  })
})

test('two saves in one millisecond leave one newest', async () => {
  const { id } = await house.publish('At once')
  clockAt(Date.now())
  await save(id, 'First')
  await save(id, 'Second')
  expect([await newest(id), await latest(id)]).toEqual(['Second', ['Second']])
})
