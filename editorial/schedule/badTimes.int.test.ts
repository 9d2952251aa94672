import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectAnswer, expectRefused } from '@/editorial/requests/badInputs.fixtures'
import type { Article } from '@/payload-types'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { runDueSchedules } from './runDueSchedules'

let site: TestSite
let commentary: string
beforeAll(async () => {
  site = await openTestSite()
  commentary = (await site.publish('As it was')).id
})
afterAll(async () => site.close())

const fields = ['publishAt', 'unpublishAt', 'embargoUntil', 'publishedAt', 'updatedOn'] as const
const never: [string, unknown][] = [
  ['year 0', '0000-01-01T00:00:00Z'],
  ['the year 99 999', '+099999-01-01T00:00:00.000Z'],
  ['the year 12 000', '+012000-01-01T00:00:00Z'],
  ['a year before Christ', '-000001-01-01T00:00:00Z'],
  ['the 13th month', '2030-13-01T00:00:00Z'],
  ['the 31st of February', '2027-02-31T00:00:00Z'],
  ['the 31st of April', '2027-04-31'],
  ['the 29th of February in a common year', '2027-02-29T10:00:00.000Z'],
  ['no zone', '2030-01-01T09:00:00'],
  ['no zone, with a space', '2030-01-01 09:00'],
  ['words', 'not a date'],
  ['words that nearly parse', 'not a date 1'],
  ['a number', 1_900_000_000_000],
  ['an object', { $gt: '' }],
  ['a list', ['2030-01-01']],
]

describe.each(fields)('99: “%s”', (field) => {
  test.each(never)('of %s is refused', async (_, value) => {
    const body = { [field]: value }
    await expectRefused(site, { path: '/articles?draft=true', body: { title: 'Untimely', ...body } }, 400)
    await expectRefused(site, { method: 'patch', path: `/articles/${commentary}?draft=true`, body }, 400)
    const publish = { method: 'patch', path: `/articles/${commentary}`, body: { ...body, _status: 'published' } }
    await expectRefused(site, publish, 400)
  })
})

describe.each(['authors', 'disclaimers'] as const)('99: a text of %s in force', (collection) => {
  test.each(never)('from %s is refused', async (_, from) => {
    const rows = [{ text: 'W', from }]
    const body = collection === 'authors' ? { name: 'N', bios: rows } : { title: 'T', wordings: rows }
    await expectRefused(site, { path: `/${collection}`, body }, 400)
  })
})

describe('100: a time that is past', () => {
  test.each([
    ['publishAt', '1969-12-31T23:59:59Z', 'publish now'],
    ['publishAt', new Date(Date.now() - 60_000).toISOString(), 'publish now'],
    ['unpublishAt', new Date(Date.now() - 60_000).toISOString(), 'unpublish now'],
  ])('%s of %s is refused, with what to do instead', async (field, value, advice) => {
    const asked = { method: 'patch', path: `/articles/${commentary}?draft=true`, body: { [field]: value } }
    expect(await expectRefused(site, asked, 400)).toContain(advice)
  })
})

test.each([
  ['to unpublish before it is published', { publishAt: '2190-01-02', unpublishAt: '2190-01-01' }],
  ['to publish under embargo', { publishAt: '2190-01-01', embargoUntil: '2190-01-02' }],
])('101: %s is refused', async (_, body) => {
  await expectRefused(site, { method: 'patch', path: `/articles/${commentary}?draft=true`, body }, 400)
})

describe('109: a schedule set by somebody who was meanwhile', () => {
  const soon = new Date(Date.now() + 3_600_000).toISOString()

  /** Makes the commentary due now, since a test cannot wait for an hour. */
  async function makeDue(id: string): Promise<void> {
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    const { docs } = await site.payload.db.findVersions<Article>({ collection: 'articles', where, limit: 1 })
    const [found] = docs
    if (!found) throw new Error('There is no version.')
    const version = { ...found.version, publishAt: new Date(Date.now() - 1000).toISOString() }
    await site.payload.db.updateVersion({ collection: 'articles', id: found.id, versionData: { ...found, version } })
  }

  async function keptBy(fate: 'demoted' | 'deleted' | 'locked'): Promise<Article> {
    const { id } = await site.publish(`Set by somebody ${fate}`)
    await expectAnswer(site, { method: 'patch', path: `/articles/${id}`, body: { _status: 'draft' } })
    const data = { email: `${fate}@example.org`, password: 'a long enough phrase', name: 'N', role: 'editor' as const }
    const user = await site.payload.create({ collection: 'users', data, overrideAccess: true })
    const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false } as const
    await site.payload.update({ collection: 'articles', id, draft: true, data: { publishAt: soon }, ...as })
    const of = { collection: 'users', id: user.id } as const
    if (fate === 'deleted') await site.payload.delete({ ...of, overrideAccess: true })
    if (fate === 'demoted') await site.payload.update({ ...of, data: { role: 'writer' }, overrideAccess: true })
    if (fate === 'locked') await site.payload.db.updateOne({ ...of, data: { lockUntil: soon, loginAttempts: 10 } })
    await makeDue(id)
    await runDueSchedules(site.payload)
    return site.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, overrideAccess: true })
  }

  test.each(['demoted', 'deleted'] as const)('%s is not run, and the reason is recorded', async (fate) => {
    const commentary = await keptBy(fate)
    expect(commentary._status).toBe('draft')
    expect(commentary.scheduleError).toMatch(/Set the time again/)
  })

  test('locked out after failed sign-ins is run: failed guesses do not stop a publication', async () => {
    expect(await keptBy('locked')).toMatchObject({ _status: 'published' })
  })
})

describe('the dates that readers see', () => {
  const publish = (body: object) => ({
    method: 'patch',
    path: `/articles/${commentary}`,
    body: { ...body, _status: 'published' },
  })

  test('“First published” in the future is refused at publication, with what was meant', async () => {
    expect(await expectRefused(site, publish({ publishedAt: '2100-01-01T00:00:00Z' }), 400)).toContain('“Publish at”')
  })

  test('“Updated” before “First published” is refused at publication', async () => {
    const dates = { publishedAt: '2026-05-02T00:00:00Z', updatedOn: '2026-04-30T00:00:00Z' }
    expect(await expectRefused(site, publish(dates), 400)).toContain('“Updated”')
  })

  test('a draft keeps them', async () => {
    const body = { publishedAt: '2100-01-01T00:00:00Z', updatedOn: '2026-05-01T00:00:00Z' }
    const { status } = await expectAnswer(site, { method: 'patch', path: `/articles/${commentary}?draft=true`, body })
    expect(status).toBe(200)
  })
})
