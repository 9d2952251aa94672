import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { desk, linkTo } from './merge.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.as('editor')
})
afterAll(async () => site.close())

const { merge, merged, namedAnywhere, patch, person, refused, stored } = desk(() => site)

describe('merging one person into another', () => {
  test('moves live commentaries, drafts on top, drafts and trashed commentaries, bylines and links; each stays what it was', async () => {
    const [old, other, third] = [await person('A. Maric'), await person('Ana Marić'), await person('Third')]
    const live = await site.publish('Live', { authors: [third, old], updatedOn: '2020-03-03T09:00:00.000Z' })
    const both = await site.publish('Both', { authors: [other, old, third], publishedAt: '2019-05-05T09:00:00.000Z' })
    await patch(both.id, {
      title: 'Both, newer',
      language: 'ar',
      authors: [old],
      publishedAt: '2018-01-01T09:00:00.000Z',
    })
    const onlyLive = await site.publish('Only live', { authors: [old] })
    await patch(onlyLive.id, { authors: [third] })
    const draft = await site.create('articles', { title: 'Draft', authors: [old], body: linkTo(old) }, true)
    const links = await site.publish('Links', { body: linkTo(old) })
    const trashed = await site.publish('Trashed', { authors: [old] })
    await patch(trashed.id, { deletedAt: new Date().toISOString() }, '')
    const apart = await site.publish('Apart')
    const before = { live: await stored(live.id, false), apart: await stored(apart.id, true) }

    expect(await namedAnywhere(old)).toBe(true)
    const { message, moved, notKept } = await merged(old, other)
    expect([message, moved, notKept]).toEqual([
      'A. Maric is now Ana Marić. 6 commentaries were moved. Not kept: the bio “A. Maric writes.” (without a day).',
      6,
      ['the bio “A. Maric writes.” (without a day)'],
    ])
    expect(await namedAnywhere(old)).toBe(false)

    expect(await stored(live.id, false)).toMatchObject({
      _status: 'published',
      authors: [third, other],
      updatedOn: before.live.updatedOn,
      publishedAt: before.live.publishedAt,
      revision: 2,
    })
    expect(await stored(both.id, false)).toMatchObject({
      _status: 'published',
      title: 'Both',
      authors: [other, third],
      publishedAt: '2019-05-05T09:00:00.000Z',
      revision: 3,
    })
    expect((await stored(both.id, false)).language ?? null).toBeNull()
    expect(await stored(both.id, true)).toMatchObject({
      _status: 'draft',
      title: 'Both, newer',
      language: 'ar',
      authors: [other],
      publishedAt: '2018-01-01T09:00:00.000Z',
      revision: 4,
    })
    expect(await stored(onlyLive.id, false)).toMatchObject({ _status: 'published', authors: [other] })
    expect(await stored(onlyLive.id, true)).toMatchObject({ _status: 'draft', authors: [third] })
    expect(await stored(draft.id, true)).toMatchObject({ _status: 'draft', authors: [other], body: linkTo(other) })
    expect(await stored(links.id, false)).toMatchObject({
      _status: 'published',
      authors: [links.author],
      body: linkTo(other),
    })
    expect(await stored(trashed.id, false)).toMatchObject({ _status: 'draft', authors: [other] })
    expect((await stored(trashed.id, false)).deletedAt).toBeTruthy()
    expect(await stored(apart.id, true)).toEqual(before.apart)
    await patch(trashed.id, { deletedAt: null, _status: 'published' }, '?trash=true')
    expect(await stored(trashed.id, false)).toMatchObject({ _status: 'published', authors: [other] })
  })

  test('leaves rows of every save and of the merge in the audit log and the outbox, all in one transaction', async () => {
    const [old, other] = [await person('Old Name'), await person('New Name')]
    const { id } = await site.publish('Logged', { authors: [old] })
    await patch(id, { title: 'Logged, newer' })
    await merged(old, other)
    const rowsOf = async (where: Where) =>
      (
        await site.payload.find({
          collection: 'audit-log',
          where,
          sort: 'seq',
          pagination: false,
          overrideAccess: true,
        })
      ).docs
    const [last] = await rowsOf({ action: { equals: 'merge' }, document: { equals: other } })
    expect([last?.title, last?.actorName]).toEqual(['Old Name into New Name', 'The editor'])
    const whole = await rowsOf({ transaction: { equals: last?.transaction } })
    expect(whole.map(({ action, document }) => [action, document])).toEqual([
      ['publish again', id],
      ['save draft', id],
      ['change', other],
      ['delete', old],
      ['merge', other],
    ])
    const { docs } = await site.payload.find({ collection: 'outbox', pagination: false, overrideAccess: true })
    const tags = JSON.stringify(docs.map((row) => row.tags))
    for (const tag of [`articles:${id}`, `authors:${old}`, `authors:${other}`]) expect(tags).toContain(tag)
  })

  test('leads every address of the old one to the other’s in one step, and the person to what they had', async () => {
    const photo = await site.image()
    const links = [{ label: 'Page', url: 'https://example.org/p' }]
    const old = await person('First Name', { photo: photo.id, orcid: '0000-0002-1825-0097', links })
    await site.publish('Signed by the first', { authors: [old] })
    await rest(site, 'editor', 'patch', `/authors/${old}`, { slug: 'second-name' })
    const bios = [{ text: 'Third Name writes.' }, { text: 'Third Name reads.', from: '2020-01-01T00:00:00.000Z' }]
    const [middle, last] = [await person('Third Name', { bios }), await person('Last Name')]
    const unseen = await person('Never Published')
    for (const [gone, stays] of [
      [old, middle],
      [middle, last],
      [unseen, last],
    ] as const)
      await merged(gone, stays)
    await site.publish('Signed by the last', { authors: [last] })
    const names = ['first-name', 'second-name', 'third-name', 'never-published']
    const where = { path: { in: names.map((slug) => `/authors/${slug}`) } }
    const former = await site.payload.find({ collection: 'former-addresses', where, depth: 0, overrideAccess: true })
    expect(former.docs.map(({ page }) => page)).toEqual(Array(3).fill({ relationTo: 'authors', value: last }))
    const { openStore } = await import('@/reading/store')
    const { readAuthor } = await import('@/reading/readAuthor')
    for (const slug of ['first-name', 'second-name', 'third-name'])
      expect(await readAuthor(await openStore(), slug, 1, new Date().toISOString())).toEqual({
        state: 'moved',
        to: '/authors/last-name',
      })
    const kept = await site.payload.findByID({ collection: 'authors', id: last, depth: 0, overrideAccess: true })
    expect(kept).toMatchObject({ photo: photo.id, orcid: '0000-0002-1825-0097', links })
    expect((kept.bios ?? []).map(({ text }) => text)).toEqual(['Last Name writes.', 'Third Name reads.'])
  })

  test('takes a version that is restored to the other person', async () => {
    const [old, other] = [await person('In History'), await person('In Future')]
    const { id } = await site.publish('Restorable', { authors: [old], body: linkTo(old) })
    const version = await site.versionOf('articles', id)
    await patch(id, { authors: [other], body: linkTo(other), _status: 'published' }, '')
    expect((await merged(old, other)).moved).toBe(0)
    expect((await rest(site, 'editor', 'post', `/articles/versions/${version}`, {})).status).toBe(200)
    expect(await stored(id, true)).toMatchObject({ _status: 'draft', authors: [other], body: linkTo(other) })
  })
})

describe('a merge that cannot be', () => {
  test('into itself, somebody missing or proposed, or nobody is refused in a sentence and changes nothing', async () => {
    const [old, proposed] = [await person('Stays'), await person('Proposed', { proposed: true })]
    const authors = async () =>
      (await site.payload.find({ collection: 'authors', pagination: false, overrideAccess: true })).docs
    const before = await authors()
    expect(await refused(old, old)).toEqual({
      status: 400,
      message: 'This is one and the same person. Choose another to merge into.',
    })
    expect((await refused(old, proposed)).message).toMatch(/Proposed was proposed by an import/)
    for (const into of [undefined, null, '', 7, [old], { id: old }]) expect((await refused(old, into)).status).toBe(400)
    for (const id of ['nobody', '000000000000000000000000', '00000000-0000-4000-8000-000000000000', '$ne']) {
      expect((await refused(old, id)).status).toBe(404)
      expect((await refused(id, old)).status).toBe(404)
    }
    expect(await authors()).toEqual(before)
  })

  test('by a writer or nobody is refused', async () => {
    const [old, other] = [await person('One'), await person('Two')]
    expect((await merge(old, other, 'writer')).status).toBe(403)
    expect([401, 403]).toContain((await merge(old, other, 'anonymous')).status)
    expect((await merge(old, other, 'admin')).status).toBe(200)
  })
})
