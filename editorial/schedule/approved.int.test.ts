import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
const patch = async (id: string, data: object, query = 'draft=true') => {
  const answer = await rest(site, 'editor', 'patch', `/articles/${id}?${query}`, data)
  expect(answer.status).toBe(200)
}
const stored = async (id: string, draft: boolean) =>
  site.payload.findByID({ collection: 'articles', id, draft, depth: 0, overrideAccess: true })
const ready = (title: string) => ({ title, body: paragraphs(title), authors: [author] })
async function comes(id: string): Promise<void> {
  await due(site, id, { publishAt: inHours(-1) })
  await runDueSchedules(site.payload)
}

describe('the approved version goes live at its time', () => {
  test('though more versions follow than are retained', async () => {
    const { id } = await site.create('articles', ready('Long approved'), true)
    await patch(id, { publishAt: inHours(1) })
    for (let number = 1; number <= 35; number += 1) await patch(id, { title: `Later ${number}` })
    const where = { parent: { equals: id } }
    expect((await site.payload.countVersions({ collection: 'articles', where })).totalDocs).toBe(31)
    await comes(id)
    expect(await stored(id, false)).toMatchObject({ title: 'Long approved', _status: 'published' })
    expect(await stored(id, true)).toMatchObject({ title: 'Later 35', _status: 'draft' })
    await patch(id, { title: 'One more' })
    expect((await site.payload.countVersions({ collection: 'articles', where })).totalDocs).toBe(30)
  }, 60_000)

  test('though its time was set by the autosave that created the commentary', async () => {
    const data = { ...ready('Made with a time'), publishAt: inHours(1) }
    const made = await rest(site, 'editor', 'post', '/articles?draft=true&autosave=true', data)
    const { doc } = (await made.json()) as { doc: { id: string } }
    for (const title of ['Later', 'Later still']) await patch(doc.id, { title }, 'draft=true&autosave=true')
    await comes(doc.id)
    expect(await stored(doc.id, false)).toMatchObject({ title: 'Made with a time', _status: 'published' })
  })

  test('though a time to unpublish was set later, which approves nothing', async () => {
    const { id } = await site.create('articles', ready('Taken back later'), true)
    await patch(id, { publishAt: inHours(1) })
    await patch(id, { title: 'Half a thought', unpublishAt: inHours(5) }, 'draft=true&autosave=true')
    await patch(id, { title: 'Half a thought more' }, 'draft=true&autosave=true')
    await comes(id)
    expect(await stored(id, false)).toMatchObject({ title: 'Taken back later', _status: 'published' })
    expect((await stored(id, true)).unpublishAt).toEqual(expect.any(String))
  })

  test('with its empty fields empty, not filled in from later versions', async () => {
    const { id } = await site.create('articles', ready('With gaps'), true)
    await patch(id, { publishAt: inHours(1) })
    const later = { standfirst: 'Unapproved.', keyPoints: [{ text: 'Unapproved.' }], leadCredit: { creator: 'Nobody' } }
    await patch(id, { ...later, language: 'en' })
    await comes(id)
    const live = await stored(id, false)
    expect([live._status, live.standfirst ?? null, live.language ?? null]).toEqual(['published', null, null])
    expect([live.keyPoints ?? [], live.leadCredit?.creator ?? null]).toEqual([[], null])
    expect(await stored(id, true)).toMatchObject({ ...later, keyPoints: [{ text: 'Unapproved.' }], language: 'en' })
  })
})

test('a commentary that is published now can be unpublished before its scheduled time', async () => {
  const { id } = await site.create('articles', ready('Now after all'), true)
  await patch(id, { publishAt: inHours(5) })
  await patch(id, { _status: 'published', unpublishAt: inHours(2) }, '')
  expect(await stored(id, false)).toMatchObject({ _status: 'published', publishAt: null, approvedRevision: null })
})
