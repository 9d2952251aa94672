import type { Where } from 'payload'
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

const soon = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
const patch = (id: string, data: object, query = 'draft=true') =>
  rest(site, 'editor', 'patch', `/articles/${id}?${query}`, data)
const stored = async (id: string, draft = true) =>
  site.payload.findByID({ collection: 'articles', id, draft, depth: 0, overrideAccess: true })

async function ready(title: string): Promise<string> {
  const { id } = await site.publish(title)
  await patch(id, { _status: 'draft' }, '')
  return id
}

describe('a scheduled commentary', () => {
  test('goes live once, at its time and not before, as an act of the user who set it', async () => {
    const id = await ready('At its time')
    expect((await patch(id, { publishAt: soon(3_600_000) })).status).toBe(200)
    await runDueSchedules(site.payload)
    expect((await stored(id))._status).toBe('draft')
    await due(site, id, { publishAt: soon(-1000) })
    await Promise.all([runDueSchedules(site.payload), runDueSchedules(site.payload)])
    await runDueSchedules(site.payload)
    expect(await stored(id, false)).toMatchObject({ _status: 'published', publishAt: null })
    const where: Where = { and: [{ document: { equals: id } }, { action: { equals: 'publish' } }] }
    const acts = await site.payload.find({ collection: 'audit-log', where, overrideAccess: true })
    expect(acts.docs.map(({ actorName }) => actorName)).toEqual(['The editor'])
  })

  test('goes live as approved; later changes stay a draft', async () => {
    const id = await ready('As approved')
    await patch(id, { publishAt: soon(3_600_000), standfirst: 'Approved.' }, 'draft=true&autosave=true')
    await patch(id, { standfirst: 'Half a sen' }, 'draft=true&autosave=true')
    await patch(id, { standfirst: 'Half a sentence and' }, 'draft=true&autosave=true')
    await due(site, id, { publishAt: soon(-1000) })
    await runDueSchedules(site.payload)
    expect(await stored(id, false)).toMatchObject({ _status: 'published', standfirst: 'Approved.' })
    const draft = await stored(id)
    expect(draft).toMatchObject({ _status: 'draft', standfirst: 'Half a sentence and' })
    expect(draft.publishAt ?? null).toBeNull()
  })

  test('goes live without fields that were filled in after its approval', async () => {
    const id = await ready('Bare as approved')
    const { publishedAt } = await stored(id)
    await patch(id, { publishAt: soon(3_600_000) })
    const later = {
      language: 'ar',
      updatedOn: soon(0),
      keyPoints: [{ text: 'Later.' }],
      leadCredit: { creator: 'Later' },
    }
    await patch(id, { ...later, publishedAt: '2001-01-01T00:00:00.000Z' })
    await due(site, id, { publishAt: soon(-1000) })
    await runDueSchedules(site.payload)
    const live = await stored(id, false)
    expect(live).toMatchObject({ _status: 'published', publishedAt })
    expect(
      [live.language, live.updatedOn, live.keyPoints, live.leadCredit?.creator].filter((said) => said?.length),
    ).toEqual([])
    const { keyPoints, ...inDraft } = later
    const draft = await stored(id)
    expect(draft).toMatchObject({ ...inDraft, publishedAt: '2001-01-01T00:00:00.000Z' })
    expect(draft.keyPoints?.map(({ text }) => text)).toEqual(keyPoints.map(({ text }) => text))
  })

  test('that is approved again goes live with the later text', async () => {
    const id = await ready('Approved again')
    await patch(id, { publishAt: soon(3_600_000), standfirst: 'First.' })
    await patch(id, { standfirst: 'Second.' })
    const { revision } = await stored(id)
    const approve = async (read: number) =>
      (await rest(site, 'editor', 'post', `/articles/${id}/approve`, { revision: read })).status
    expect([await approve(Number(revision) - 1), await approve(Number(revision))]).toEqual([409, 200])
    await due(site, id, { publishAt: soon(-1000) })
    await runDueSchedules(site.payload)
    expect(await stored(id, false)).toMatchObject({ _status: 'published', standfirst: 'Second.' })
  })

  test.each(['demoted', 'deleted'] as const)(
    'stays a draft when who set it was %s; the editor is told',
    async (fate) => {
      const id = await ready(`Set by somebody ${fate}`)
      const data = {
        email: `${fate}@example.org`,
        password: 'a long enough phrase',
        name: 'N',
        role: 'editor' as const,
      }
      const user = await site.payload.create({ collection: 'users', data, overrideAccess: true })
      const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false } as const
      await site.payload.update({
        collection: 'articles',
        id,
        draft: true,
        data: { publishAt: soon(3_600_000) },
        ...as,
      })
      if (fate === 'deleted') await site.payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
      else
        await site.payload.update({ collection: 'users', id: user.id, data: { role: 'writer' }, overrideAccess: true })
      await due(site, id, { publishAt: soon(-1000) })
      await runDueSchedules(site.payload)
      expect(await stored(id)).toMatchObject({ _status: 'draft' })
      expect((await stored(id)).scheduleError).toMatch(/set this schedule/)
    },
  )

  test('that is not ready for publication stays a draft with the reason recorded', async () => {
    const id = await ready('Not ready')
    await patch(id, { publishAt: soon(3_600_000), authors: [] })
    await due(site, id, { publishAt: soon(-1000) })
    await runDueSchedules(site.payload)
    expect((await stored(id)).scheduleError).toMatch(/Nobody signs/)
  })

  test('is unpublished at its time, and its address then answers 410', async () => {
    const { id } = await site.publish('Taken')
    await patch(id, { _status: 'published', unpublishAt: soon(3_600_000) }, '')
    await due(site, id, { unpublishAt: soon(-1000) })
    await runDueSchedules(site.payload)
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    const where = { path: { equals: '/commentary/taken' } }
    const found = await site.payload.find({ collection: 'former-addresses', where, overrideAccess: false })
    expect(found.totalDocs).toBe(1)
  })
})
