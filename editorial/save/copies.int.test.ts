import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Article } from '@/payload-types'
import { paragraphs } from '@/testing/paragraphs'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const asked = { collection: 'articles', trash: true, depth: 0, overrideAccess: true } as const
const newest = async (id: string) => site.payload.findByID({ ...asked, id, draft: true })
const patch = (id: string, data: object, query = 'draft=true') =>
  rest(site, 'editor', 'patch', `/articles/${id}?${query}`, data)
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

describe('a copy of a commentary', () => {
  const copy = async (id: string, query = '', role: 'editor' | 'writer' = 'editor') => {
    const answer = await rest(site, role, 'post', `/articles/${id}/duplicate${query}`, { _status: 'published' })
    expect(answer.status).toBe(200)
    return newest(((await answer.json()) as { doc: Article }).doc.id)
  }

  test.each(['', '?draft=true', '?draft=false'])('is a draft with an address of its own (%s)', async (query) => {
    const { id, slug } = await site.publish(`Copied ${query}`, { importHash: 'abc', updatedOn: inHours(-1) })
    const made = await copy(id, query)
    const again = await copy(id, query)
    expect(made).toMatchObject({ _status: 'draft', revision: 1, slug: `${slug}-2`, title: `Copied ${query}`.trim() })
    expect(again.slug).toBe(`${slug}-3`)
    for (const field of ['publishedAt', 'updatedOn', 'importHash'] as const) expect(made[field] ?? null).toBeNull()
  })

  test('has no schedule, and the embargo of what it was made from', async () => {
    const { id } = await site.create('articles', { title: 'Scheduled' }, true)
    const embargoUntil = inHours(1)
    await patch(id, { publishAt: inHours(2), unpublishAt: inHours(3), embargoUntil })
    const made = await copy(id)
    for (const field of ['publishAt', 'unpublishAt', 'approvedRevision', 'scheduledBy'] as const)
      expect(made[field] ?? null).toBeNull()
    expect(made.embargoUntil).toBe(embargoUntil)
  })

  test('of a trashed commentary is not in the trash; a writer’s copy of a live one is theirs to edit', async () => {
    const { id } = await site.publish('Trashed and copied')
    const theirs = await copy(id, '', 'writer')
    expect((await rest(site, 'writer', 'patch', `/articles/${theirs.id}?draft=true`, { title: 'Mine' })).status).toBe(
      200,
    )
    await patch(id, { deletedAt: inHours(0) }, '')
    expect((await copy(id)).deletedAt ?? null).toBeNull()
  })
})

describe('an earlier version', () => {
  test('gives back its text whole, empty fields too, and nothing but its text', async () => {
    const { id } = await site.create('articles', { title: 'Early', body: paragraphs('x'), importHash: 'def' }, true)
    const old = await site.versionOf('articles', id)
    const embargoUntil = inHours(1)
    await patch(id, {
      title: 'Late',
      standfirst: 'Late.',
      embargoUntil,
      publishAt: inHours(2),
      unpublishAt: inHours(3),
    })
    const before = await newest(id)
    expect((await rest(site, 'editor', 'post', `/articles/versions/${old}`, {})).status).toBe(200)
    const after = await newest(id)
    expect([after.title, after.standfirst ?? null, after.revision]).toEqual(['Early', null, 3])
    for (const field of [
      'embargoUntil',
      'publishAt',
      'unpublishAt',
      'approvedRevision',
      'scheduledBy',
      'importHash',
    ] as const)
      expect(after[field]).toEqual(before[field])
  })
})
