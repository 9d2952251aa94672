import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  // A false clock makes Mongoose’s last heartbeat hours old, so that it reports a lost connection until the next heartbeat.
  const { db } = site.payload
  if ('connection' in db) await vi.waitFor(() => expect(db.connection).toMatchObject({ readyState: 1 }), 10_000)
  await site.close()
})

const hour = 3_600_000
/** Sets the server’s clock; timers are not affected. */
const setClock = (now: number) => vi.useFakeTimers({ toFake: ['Date'], now })

const commentary = (id: string) => ({ collection: 'articles' as const, id, overrideAccess: true })
const save = async (id: string, title: string, autosave = false) =>
  site.payload.update({ ...commentary(id), data: { title }, draft: true, autosave })
const newest = async (id: string) => (await site.payload.findByID({ ...commentary(id), draft: true, depth: 0 })).title
const latest = async (id: string) => {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await site.payload.findVersions({ collection: 'articles', where, overrideAccess: true, depth: 0 })
  return docs.map(({ version }) => version.title)
}

describe('after the clock was set back', () => {
  test('the version saved last is the newest', async () => {
    const now = Date.now()
    const { id } = await site.publish('Before')
    setClock(now - hour)
    await save(id, 'After')
    expect([await newest(id), await latest(id)]).toEqual(['After', ['After']])
    setClock(now - 2 * hour)
    await save(id, 'After that')
    expect([await newest(id), await latest(id)]).toEqual(['After that', ['After that']])
  })

  test('repeated autosaves stay the newest version', async () => {
    const now = Date.now()
    const { id } = await site.publish('Typed')
    await save(id, 'Typed on', true)
    setClock(now - hour)
    await save(id, 'Typed on further', true)
    expect([await newest(id), await latest(id)]).toEqual(['Typed on further', ['Typed on further']])
    await save(id, 'Saved')
    expect([await newest(id), await latest(id)]).toEqual(['Saved', ['Saved']])
  })

  test('a draft saved after an unpublish is the newest version', async () => {
    const now = Date.now()
    const { id } = await site.publish('Live')
    await save(id, 'Draft')
    setClock(now - hour)
    await site.payload.update({ ...commentary(id), data: { _status: 'draft' } })
    await save(id, 'Written later')
    expect([await newest(id), await latest(id)]).toEqual(['Written later', ['Written later']])
  })
})

test('two saves in one millisecond leave one newest version', async () => {
  const { id } = await site.publish('At once')
  setClock(Date.now())
  await save(id, 'First')
  await save(id, 'Second')
  expect([await newest(id), await latest(id)]).toEqual(['Second', ['Second']])
})
