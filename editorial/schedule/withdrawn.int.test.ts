import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { due } from '@/testing/due'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { runDueSchedules } from './runDueSchedules'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const stored = async (id: string, draft: boolean) =>
  site.payload.findByID({ collection: 'articles', id, draft, depth: 0, overrideAccess: true })
const patch = async (query: string, data: object) =>
  (await rest(site, 'editor', 'patch', `/articles${query}`, data)).status

/** A live commentary whose approved second text waits for its time. */
async function waiting(title: string, written?: string): Promise<string> {
  const { id } = await site.publish(title)
  expect(await patch(`/${id}?draft=true`, { title: `${title}, second text`, publishAt: inHours(1) })).toBe(200)
  if (written) expect(await patch(`/${id}?draft=true`, { standfirst: written })).toBe(200)
  return id
}

/** The time at which it would have gone live comes, where one is still set. */
async function timeComes(id: string): Promise<void> {
  const { publishAt } = await stored(id, true)
  if (publishAt) await due(site, id, { publishAt: inHours(-1) })
  await runDueSchedules(site.payload)
}

const ways: readonly [string, (id: string) => Promise<unknown>][] = [
  ['over REST', (id) => patch(`/${id}`, { _status: 'draft' })],
  ['as the admin does', (id) => patch(`/${id}?unpublishAllLocales=true&depth=0`, { _status: 'draft' })],
  ['with the whole form', async (id) => patch(`/${id}`, { ...(await sentBack(id)), _status: 'draft' })],
  ['among several', (id) => patch(`?where[id][in][]=${id}`, { _status: 'draft' })],
  ['by trashing it', (id) => patch(`/${id}?trash=true`, { deletedAt: new Date().toISOString() })],
  [
    'from the site’s own code',
    (id) => site.payload.update({ collection: 'articles', id, data: { _status: 'draft' }, overrideAccess: true }),
  ],
  [
    'by its own schedule',
    async (id) => {
      await due(site, id, { publishAt: inHours(3), unpublishAt: inHours(-1) })
      await runDueSchedules(site.payload)
    },
  ],
]

async function sentBack(id: string): Promise<object> {
  const { title, standfirst, publishAt, revision } = await stored(id, true)
  return { title, standfirst, publishAt, revision }
}

describe('a commentary that is withdrawn does not come back with the text that waited', () => {
  test.each(ways)('%s', async (name, withdraw) => {
    const id = await waiting(`Withdrawn ${name}`)
    await withdraw(id)
    const where = { id: { equals: id } }
    const find = async () =>
      (await site.payload.find({ collection: 'articles', where, trash: true, overrideAccess: true })).docs[0]
    expect((await find())?.publishAt ?? null).toBeNull()
    if ((await find())?.deletedAt)
      expect(await patch(`/${id}?trash=true`, { deletedAt: null, _status: 'draft' })).toBe(200)
    await timeComes(id)
    expect(await stored(id, false)).toMatchObject({ _status: 'draft', title: `Withdrawn ${name}, second text` })
    expect(await stored(id, true)).toMatchObject({ publishAt: null, scheduledBy: null, approvedRevision: null })
  })

  test('nor with what was written on top of it', async () => {
    const id = await waiting('Written on', 'Since then.')
    expect(await patch(`/${id}`, { _status: 'draft' })).toBe(200)
    await timeComes(id)
    expect(await stored(id, false)).toMatchObject({ _status: 'draft', standfirst: 'Since then.' })
  })
})

test('a time that the withdrawal itself sets stands', async () => {
  const id = await waiting('Back tomorrow')
  const later = inHours(24)
  expect(await patch(`/${id}`, { _status: 'draft', publishAt: later })).toBe(200)
  expect(await stored(id, false)).toMatchObject({ _status: 'draft', publishAt: later })
  await timeComes(id)
  expect(await stored(id, false)).toMatchObject({ _status: 'published' })
})

test('a draft that was never live keeps its time when it is saved again as a draft', async () => {
  const { id } = await site.create('articles', { title: 'Never live' }, true)
  const at = inHours(2)
  expect(await patch(`/${id}?draft=true`, { publishAt: at })).toBe(200)
  expect(await patch(`/${id}`, { _status: 'draft', standfirst: 'More.' })).toBe(200)
  expect(await stored(id, true)).toMatchObject({ publishAt: at })
})
