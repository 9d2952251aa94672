import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(async () => site.close())

const away = () => Promise.reject(Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' }))
const save = async (id: string, headers = {}) =>
  rest(site, 'editor', 'patch', `/articles/${id}?draft=true`, { title: 'Saved in trouble' }, headers)

describe('an editor whose session cannot be looked up', () => {
  test('is looked up again, and not told that they may not', async () => {
    const { id } = await site.publish('Looked up')
    await rest(site, 'editor', 'get', '/users/me')
    vi.spyOn(site.payload.db, 'findOne').mockImplementationOnce(away)
    expect((await save(id)).status).toBe(200)
  })

  test('is told that the database is away where it is', async () => {
    const { id } = await site.publish('Not looked up')
    vi.spyOn(site.payload.db, 'findOne').mockImplementationOnce(away)
    vi.spyOn(site.payload.db, 'count').mockImplementationOnce(away)
    const answer = await save(id)
    expect([answer.status, (await answer.text()).includes('Nothing was saved')]).toEqual([503, true])
  })

  test('stays nobody where the session is over', async () => {
    const { id } = await site.publish('Nobody')
    const answer = await rest(site, 'anonymous', 'patch', `/articles/${id}?draft=true`, {}, { authorization: 'JWT x' })
    expect(answer.status).toBe(403)
  })
})

describe('whoever waits', () => {
  // The admin sends every save as a form, most of them without a file.
  test.each(['json', 'a form'])('is answered in the time that is left since the door took %s', async (kind) => {
    const { id } = await site.publish('Waited for')
    const turn = await site.payload.db.beginTransaction()
    const began = performance.now()
    const arrived = { 'x-standfirst-arrived': String(began - 8500) }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Saved in trouble' }))
    const answer = await (kind === 'json'
      ? save(id, arrived)
      : rest(site, 'editor', 'patch', `/articles/${id}?draft=true`, form, arrived))
    expect([answer.status, performance.now() - began < 2500]).toEqual([503, true])
    await site.payload.db.rollbackTransaction(turn ?? '')
    expect((await save(id)).status).toBe(200)
  })
})
