import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { chainFault, type StoredEntry } from '@/editorial/audit/chainFault'
import { genesisHash } from '@/editorial/audit/entry'
import { paragraphs } from '@/testing/paragraphs'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

interface Doc {
  readonly id: string
  readonly revision: number
  readonly title: string
  readonly slug: string
  readonly _status: string
}

const latest = async (id: string) =>
  (await site.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })) as unknown as Doc
const patch = (id: string, data: object, query = 'draft=true') =>
  rest(site, 'editor', 'patch', `/articles/${id}?${query}`, data)
const live = async (id: string): Promise<Doc | undefined> => {
  const found = await rest(site, 'anonymous', 'get', `/articles?where[id][equals]=${id}`)
  const { docs } = (await found.json()) as { docs: Doc[] }
  return docs[0]
}
const rows = async (document: string) => {
  const where = { document: { equals: document } }
  const asked = { collection: 'audit-log', where, sort: 'seq', pagination: false, overrideAccess: true } as const
  return (await site.payload.find(asked)).docs
}

describe('a save based on an earlier revision', () => {
  test('is refused with 409 and both texts, and nothing of it is stored', async () => {
    const { id } = await site.publish('Two editors')
    const { revision } = await latest(id)
    expect((await patch(id, { revision, title: 'The first' })).status).toBe(200)
    const second = await patch(id, { revision, title: 'The second', standfirst: 'Typed long.' })
    expect(second.status).toBe(409)
    const { errors } = (await second.json()) as {
      errors: { message: string; data: { conflict: { revision: number; by: string; theirs: Doc; yours: Doc } } }[]
    }
    const conflict = errors[0]?.data.conflict
    expect(conflict?.by).toBe('The editor')
    expect(conflict?.revision).toBe(revision + 1)
    expect(conflict?.theirs.title).toBe('The first')
    expect(conflict?.yours).toMatchObject({ title: 'The second', standfirst: 'Typed long.' })
    expect((await latest(id)).title).toBe('The first')
    expect((await patch(id, { revision: revision + 1, title: 'The second' })).status).toBe(200)
  })

  test('of eight that arrive together one wins, though none names a revision', async () => {
    const { id } = await site.publish('Eight at once')
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((number) => patch(id, { title: `Title ${number}` })))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await latest(id)).title).toBe(`Title ${winner + 1}`)
  })

  test('sixty saves of sixty commentaries at once all succeed', async () => {
    const commentaries = await Promise.all(
      Array.from({ length: 60 }, (_, at) => site.create('articles', { title: `Storm ${at}` }, true)),
    )
    const answers = await Promise.all(commentaries.map(({ id }, at) => patch(id, { title: `After the storm ${at}` })))
    expect(answers.map(({ status }) => status)).toEqual(commentaries.map(() => 200))
    for (const [at, { id }] of commentaries.entries()) expect((await latest(id)).title).toBe(`After the storm ${at}`)
  }, 60_000)
})

describe('an earlier version', () => {
  test.each(['', '?draft=false', '?draft=true'])('comes back as a draft, never live (%s)', async (query) => {
    const { id, slug } = await site.publish(`Restored ${query}`)
    const old = await site.versionOf('articles', id)
    await patch(id, { _status: 'published', title: 'Corrected', slug: `corrected-${query.length}` }, '')
    const answer = await rest(site, 'editor', 'post', `/articles/versions/${old}${query}`, {})
    expect(answer.status).toBe(200)
    expect(await live(id)).toMatchObject({ title: 'Corrected', _status: 'published' })
    const draft = await latest(id)
    expect(draft).toMatchObject({ title: `Restored ${query}`.trim(), _status: 'draft' })
    expect(draft.slug).not.toBe(slug)
  })

  test('is refused through the Local API unless it is restored as a draft', async () => {
    const { id } = await site.publish('Restored from inside')
    const version = await site.versionOf('articles', id)
    const restored = site.payload.restoreVersion({ collection: 'articles', id: version, overrideAccess: true })
    await expect(restored).rejects.toMatchObject({ status: 400 })
  })
})

describe('an embargo', () => {
  test('blocks publishing until it is lifted', async () => {
    const { id } = await site.publish('Embargoed')
    await patch(id, { _status: 'draft' }, '')
    await patch(id, { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() })
    const refused = await patch(id, { _status: 'published' }, '')
    expect(refused.status).toBe(400)
    expect(await refused.text()).toMatch(/under embargo/)
    expect(await live(id)).toBeUndefined()
    await patch(id, { embargoUntil: null })
    expect((await patch(id, { _status: 'published' }, '')).status).toBe(200)
    expect(await live(id)).toBeDefined()
  })

  test.each([
    ['publishAt', '0000-01-01T00:00:00Z'],
    ['publishAt', '+099999-01-01T00:00:00.000Z'],
    ['publishAt', 'not a date'],
    ['publishAt', '1969-01-01T00:00:00Z'],
    ['unpublishAt', '2001-01-01T00:00:00Z'],
    ['embargoUntil', '+012000-01-01T00:00:00Z'],
  ])('and a time: %s of %s is refused with 400', async (field, value) => {
    const { id } = await site.create('articles', { title: 'Untimely' }, true)
    const answer = await patch(id, { [field]: value })
    expect(answer.status).toBe(400)
    expect((await latest(id)).revision).toBe(1)
  })
})

describe('the audit log', () => {
  test('has a row for each act, in the same transaction, and its chain holds', async () => {
    const { id } = await site.publish('Logged')
    await patch(id, { title: 'Logged draft' })
    await patch(id, { _status: 'published' }, '')
    await patch(id, { _status: 'draft' }, '')
    expect((await patch(id, { _status: 'published', title: '' }, '')).status).toBe(400)
    await patch(id, { deletedAt: new Date().toISOString() }, 'trash=true')
    await rest(site, 'editor', 'delete', `/articles/${id}?trash=true`)
    const acts = await rows(id)
    expect(acts.map(({ action }) => action)).toEqual([
      'create and publish',
      'save draft',
      'publish again',
      'unpublish',
      'trash',
      'delete',
    ])
    expect(acts.map(({ actorName }) => actorName).slice(1)).toEqual(Array.from({ length: 5 }, () => 'The editor'))
    const all = await site.payload.find({
      collection: 'audit-log',
      sort: 'seq',
      pagination: false,
      overrideAccess: true,
    })
    let last = { seq: 0, hash: genesisHash }
    for (const row of all.docs as unknown as StoredEntry[]) {
      expect(chainFault(last, row)).toBeNull()
      last = row
    }
  })

  test('cannot be changed, even from inside', async () => {
    const { docs } = await site.payload.find({ collection: 'audit-log', limit: 1, overrideAccess: true })
    const id = docs[0]?.id ?? ''
    const asked = { collection: 'audit-log', id, overrideAccess: true } as const
    await expect(site.payload.update({ ...asked, data: { title: 'x' } })).rejects.toMatchObject({ status: 403 })
    await expect(site.payload.delete(asked)).rejects.toMatchObject({ status: 403 })
  })
})

describe('images', () => {
  test('are for readers while a live commentary shows them, not before and not after', async () => {
    const image = await site.image()
    const seen = async () =>
      Promise.all([
        rest(site, 'anonymous', 'get', `/media/${image.id}`),
        rest(site, 'anonymous', 'get', `/media/file/${image.filename}`),
      ]).then((answers) => answers.map(({ status }) => status))
    const hidden = await seen()
    expect(hidden.every((status) => status === 403 || status === 404)).toBe(true)
    const { id } = await site.publish('With an image', { lead: image.id })
    expect(await seen()).toEqual([200, 200])
    await patch(id, { lead: null, body: paragraphs('Other') })
    expect(await seen()).toEqual([200, 200])
    await patch(id, { _status: 'published' }, '')
    expect(await seen()).toEqual(hidden)
  })
})
