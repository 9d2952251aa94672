import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runDueSchedules } from '@/editorial/schedule/runDueSchedules'
import type { Article } from '@/payload-types'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { desk, soon } from './merge.fixtures'

let site: TestSite
let admin: string
beforeAll(async () => {
  site = await openTestSite()
  await site.as('editor')
  admin = (await site.as('admin')).user.id
})
afterAll(async () => site.close())

const { merge, merged, patch, person, refused, stored } = desk(() => site)

/** The admin sets the time; the editor merges. */
async function schedule(id: string, fields: object): Promise<void> {
  const answer = await rest(site, 'admin', 'patch', `/articles/${id}?draft=true`, fields)
  expect(answer.status).toBe(200)
}

async function isDueNow(id: string): Promise<void> {
  const where = { parent: { equals: id }, latest: { equals: true } }
  const { docs } = await site.payload.db.findVersions<Article>({ collection: 'articles', where, limit: 1 })
  const [version] = docs
  if (!version) throw new Error('There is no version.')
  const due = { ...version.version, publishAt: new Date(Date.now() - 1000).toISOString() }
  await site.payload.db.updateVersion({
    collection: 'articles',
    id: version.id,
    versionData: { ...version, version: due },
  })
}

const pair = async (name: string) => [await person(`Old ${name}`), await person(`New ${name}`)] as const

describe('a commentary that waits for its time', () => {
  test('with its approved text stays approved, by who set the time, and goes live under the other’s name', async () => {
    const [old, other] = await pair('draft')
    const { id } = await site.publish('Waits', { authors: [old] })
    await patch(id, { _status: 'draft' }, '')
    const publishAt = soon()
    await schedule(id, { publishAt, unpublishAt: new Date(Date.now() + 7_200_000).toISOString() })
    await merged(old, other)
    const waiting = await stored(id, true)
    expect(waiting).toMatchObject({ _status: 'draft', authors: [other], publishAt, scheduledBy: admin })
    expect(waiting.approvedRevision).toBe(waiting.revision)
    await isDueNow(id)
    await runDueSchedules(site.payload)
    const live = await stored(id, false)
    expect(live).toMatchObject({ _status: 'published', authors: [other], scheduledBy: admin })
    expect(live.unpublishAt).toBeTruthy()
  })

  test('on top of a live one too, which stays live beneath it', async () => {
    const [old, other] = await pair('both')
    const { id } = await site.publish('Live beneath', { authors: [old] })
    const publishAt = soon()
    await schedule(id, { title: 'Waits on top', publishAt })
    await merged(old, other)
    expect(await stored(id, false)).toMatchObject({ _status: 'published', title: 'Live beneath', authors: [other] })
    const waiting = await stored(id, true)
    expect(waiting).toMatchObject({ title: 'Waits on top', authors: [other], publishAt, scheduledBy: admin })
    expect(waiting.approvedRevision).toBe(waiting.revision)
    await isDueNow(id)
    await runDueSchedules(site.payload)
    expect(await stored(id, false)).toMatchObject({ title: 'Waits on top', authors: [other] })
  })

  test('with a text changed since is named, and nothing at all is changed', async () => {
    const [old, other] = await pair('changed')
    const first = await site.publish('Comes first', { authors: [old] })
    const { id } = await site.publish('Changed since', { authors: [old] })
    await schedule(id, { publishAt: soon() })
    await patch(id, { authors: [other], standfirst: 'Not approved.' })
    const before = [await stored(first.id, true), await stored(id, true)]
    const { status, message } = await refused(old, other)
    expect([status, message]).toEqual([409, expect.stringMatching(/“Changed since” waits .* Approve the new text/)])
    expect([await stored(first.id, true), await stored(id, true)]).toEqual(before)
    expect((await rest(site, 'editor', 'post', `/articles/${id}/approve`, {})).status).toBe(200)
    expect((await merged(old, other)).moved).toBe(2)
  })

  test('but whose schedule failed is changed and still says so', async () => {
    const [old, other] = await pair('failed')
    const { id } = await site.create('articles', { title: 'Failed', authors: [old] }, true)
    await schedule(id, { publishAt: soon() })
    await isDueNow(id)
    await runDueSchedules(site.payload)
    const { scheduleError } = await stored(id, true)
    expect(scheduleError).toMatch(/There is no text yet/)
    await merged(old, other)
    expect(await stored(id, true)).toMatchObject({ authors: [other], scheduleError })
  })
})

describe('a merge is whole', () => {
  test('where a live commentary cannot be published again, it is named, and no other commentary is changed', async () => {
    const [old, other] = await pair('unready')
    const second = await person('Second signatory')
    const ready = await site.publish('Ready', { authors: [old] })
    const unready = await site.publish('Unready', { authors: [old, second] })
    // As no editor could make it, but as it may stand in an old database.
    await site.payload.db.updateOne({ collection: 'authors', id: second, data: { proposed: true } })
    const before = await Promise.all([ready.id, unready.id].map((id) => stored(id, true)))
    const { status, message } = await refused(old, other)
    expect([status, message]).toEqual([409, expect.stringMatching(/“Unready” cannot .*Second signatory was proposed/)])
    expect(await Promise.all([ready.id, unready.id].map((id) => stored(id, true)))).toEqual(before)
    expect((await rest(site, 'editor', 'get', `/authors/${old}`)).status).toBe(200)
  })

  test('of two that cross one is done, and of a save that meets it nothing is lost', async () => {
    const [one, two] = await pair('crossing')
    const { id } = await site.publish('Crossed', { authors: [one] })
    const { revision } = await stored(id, true)
    const [there, back] = await Promise.all([merge(one, two), merge(two, one)])
    expect([there.status, back.status].sort()).toEqual([200, 404])
    const stays = there.ok ? two : one
    expect((await stored(id, false)).authors).toEqual([stays])
    const late = await rest(site, 'editor', 'patch', `/articles/${id}?draft=true`, {
      revision,
      title: 'Typed meanwhile',
    })
    expect(late.status).toBe(stays === two ? 409 : 200)
  })
})
