import type { Where } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { due } from '@/testing/due'
import { paragraphs } from '@/testing/paragraphs'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { runDueSchedules } from './runDueSchedules'

let site: TestSite
let author = ''
beforeAll(async () => {
  site = await openTestSite()
  author = (await site.create('authors', { name: 'Ana' })).id
})
afterAll(async () => site.close())

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

async function makeDue(title: string): Promise<string> {
  const { id } = await site.create('articles', { title, body: paragraphs(title), authors: [author] }, true)
  await rest(site, 'editor', 'patch', `/articles/${id}?draft=true`, { publishAt: inHours(1) })
  await due(site, id, { publishAt: inHours(-1) })
  return id
}

async function publishedOf(ids: string[]): Promise<number> {
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }
  return (await site.payload.count({ collection: 'articles', where, overrideAccess: true })).totalDocs
}

async function actsOn(ids: string[]): Promise<number> {
  const where: Where = { and: [{ document: { in: ids } }, { action: { equals: 'publish' } }] }
  return (await site.payload.count({ collection: 'audit-log', where, overrideAccess: true })).totalDocs
}

test('fifty due commentaries and two schedulers: each goes live once', async () => {
  const ids: string[] = []
  for (let number = 1; number <= 50; number += 1) ids.push(await makeDue(`Due ${number}`))
  // A second copy of the module does not know that the first one runs.
  vi.resetModules()
  const { runDueSchedules: another } = await import('./runDueSchedules')
  expect(another).not.toBe(runDueSchedules)
  await Promise.all([runDueSchedules(site.payload), another(site.payload)])
  expect([await publishedOf(ids), await actsOn(ids)]).toEqual([50, 50])
  const where: Where = { and: [{ parent: { in: ids } }, { 'version._status': { equals: 'published' } }] }
  expect((await site.payload.countVersions({ collection: 'articles', where })).totalDocs).toBe(50)
}, 120_000)

test.each(['its publication', 'the reason it failed'])(
  'a commentary of which the machine cannot write %s keeps nobody waiting',
  async (what) => {
    const ids: string[] = []
    for (const number of [1, 2, 3]) ids.push(await makeDue(`Behind ${what} ${number}`))
    const { db } = site.payload
    const refused = vi.fn()
    const [first = '', second = '', third = ''] = ids
    // Not ready for publication, so that a reason has to be recorded.
    if (what === 'the reason it failed') await due(site, second, { authors: [], approvedRevision: null })
    const createVersion = db.createVersion.bind(db)
    const broken = vi.spyOn(db, 'createVersion').mockImplementation(async (given) => {
      if (given.parent !== second) return createVersion(given)
      refused()
      throw new Error('The disk made a noise.')
    })
    await runDueSchedules(site.payload)
    expect([await publishedOf([first, third]), await publishedOf([second])]).toEqual([2, 0])
    expect(refused).toHaveBeenCalledOnce()
    broken.mockRestore()
    await runDueSchedules(site.payload)
    expect(await publishedOf([second])).toBe(what === 'its publication' ? 1 : 0)
    const left = await site.payload.findByID({ collection: 'articles', id: second, draft: true, overrideAccess: true })
    expect(left.scheduleError ?? '').toMatch(what === 'its publication' ? /^$/ : /Nobody signs/)
  },
)

test('a commentary is unpublished at its time though its newer version could not be published and the user who set it is deleted', async () => {
  const { id } = await site.publish('Taken back')
  const data = { email: 'gone@example.org', password: 'a long enough phrase', name: 'N', role: 'editor' as const }
  const user = await site.payload.create({ collection: 'users', data, overrideAccess: true })
  const times = { publishAt: inHours(1), unpublishAt: inHours(2), authors: [] }
  const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false } as const
  await site.payload.update({ collection: 'articles', id, draft: true, data: times, ...as })
  await due(site, id, { publishAt: inHours(-2) })
  await runDueSchedules(site.payload)
  expect(await publishedOf([id])).toBe(1)
  await site.payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
  await due(site, id, { unpublishAt: inHours(-1) })
  await runDueSchedules(site.payload)
  expect(await publishedOf([id])).toBe(0)
  const left = await site.payload.findByID({ collection: 'articles', id, draft: true, overrideAccess: true })
  for (const field of ['publishAt', 'unpublishAt', 'scheduleError'] as const) expect(left[field] ?? null).toBeNull()
})

test.each(['at its time', 'by hand'])(
  'a commentary is taken back %s, however unfinished its newest draft is',
  async (how) => {
    const { id } = await site.publish('Unfinished above')
    const unfinished = { title: '', keyPoints: [{}], revision: 1, unpublishAt: inHours(1) }
    const saved = await rest(site, 'editor', 'patch', `/articles/${id}?draft=true&autosave=true`, unfinished)
    expect(saved.status).toBe(200)
    if (how === 'by hand') {
      const taken = await rest(site, 'editor', 'patch', `/articles/${id}`, { _status: 'draft' })
      expect(taken.status, await taken.text()).toBe(200)
    } else {
      await due(site, id, { unpublishAt: inHours(-1) })
      await runDueSchedules(site.payload)
    }
    expect(await publishedOf([id])).toBe(0)
    const left = await site.payload.findByID({ collection: 'articles', id, draft: true, overrideAccess: true })
    expect([left.title || '', left.scheduleError ?? null, left.keyPoints?.length]).toEqual(['', null, 1])
    // The approved version is checked against every rule again.
    expect((await rest(site, 'editor', 'patch', `/articles/${id}`, { _status: 'published' })).status).toBe(400)
  },
)
