import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { missing } from '@/reading/missing'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import type { ArchivedPost, ArchiveEntry } from './Archive'
import { importPost } from './importPost'
import { publishArchive, type PublishRecord } from './publishArchive'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const words = 'The quay was closed on Monday, and nobody asked who would open it again before the winter. '.repeat(2)
const postOf = (id: string, given: Partial<ArchivedPost> = {}): ArchivedPost => ({
  id,
  title: `About quay ${id}`,
  html: `<p>${words}</p>`,
  base: `https://old.example/${id}/`,
  authors: [{ name: 'Ana Marić', bio: null }],
  standfirst: null,
  topics: [],
  date: '2021-05-04T08:30:00.000Z',
  slug: `quay-${id}`,
  oldPaths: [`/2021/${id}`],
  leadImage: null,
  status: 'live',
  toDo: [],
  ...given,
})
const imported = async (post: ArchivedPost): Promise<string> => {
  const outcome = await importPost(await site.request(null), post)
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  return outcome.id
}
async function published(
  posts: readonly ArchivedPost[],
  { hash = 'hash', isTrial = false, role = 'editor' as const } = {},
) {
  const { user } = await site.as(role)
  const entries = posts.map((post): ArchiveEntry => ({ type: 'post', post }))
  const records: PublishRecord[] = []
  for await (const record of publishArchive(site.payload, entries, { user, isTrial, name: 'old.xml', hash }))
    records.push(record)
  return records
}
const statesOf = (records: readonly PublishRecord[]) => records.map(({ state }) => state)
const sentences = ({ report }: PublishRecord) => (report?.toDo ?? []).map(({ what }) => what).join('\n')
const stored = async (id: string) =>
  site.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, overrideAccess: true })
const rows = async (document: string) =>
  (
    await site.payload.find({
      collection: 'audit-log',
      where: { document: { equals: document } },
      sort: 'seq',
      pagination: false,
      overrideAccess: true,
    })
  ).docs
const total = async () => (await site.payload.count({ collection: 'audit-log', overrideAccess: true })).totalDocs
const fate = async (path: string) => missing(await (await import('@/reading/store')).openStore(), path)
const confirmed = async (name: string) => {
  await site.create('authors', { name })
  return { authors: [{ name, bio: null }] }
}

test('what was live and stands as imported goes live with its day, its address and a row for each and for all', async () => {
  const signed = await confirmed('Tom Brook')
  const posts = [
    postOf('one', signed),
    postOf('proposed', { authors: [{ name: 'Nova Person', bio: null }] }),
    postOf('two', signed),
    postOf('hidden', { ...signed, status: 'restricted' }),
    postOf('draft', { ...signed, status: 'draft', date: null }),
    postOf('edited', signed),
    postOf('undated', { ...signed, date: null }),
  ]
  const ids: string[] = []
  for (const post of posts) ids.push(await imported(post))
  const [one = '', , two = '', , , edited = ''] = ids
  const act = { collection: 'articles', id: edited, draft: true, ...(await site.as('editor')) } as const
  await site.payload.update({ ...act, data: { title: 'Edited here' } })
  const given = [...posts, postOf('never', signed)]

  const before = await total()
  const trial = await published(given, { isTrial: true })
  expect([await total(), (await stored(one))._status]).toEqual([before, 'draft'])

  const records = await published(given)
  expect(statesOf(records)).toEqual([
    'published',
    'not published',
    'published',
    'left out',
    'left out',
    'changed here',
    'not published',
    'not published',
  ])
  expect(trial).toEqual(records)
  const [, proposed, , , , , undated, never] = records
  expect(proposed && sentences(proposed)).toContain('Nova Person was proposed by an import')
  expect(undated && sentences(undated)).toContain('Set “First published”')
  expect(never && sentences(never)).toContain('Import the archive first')
  expect(await stored(one)).toMatchObject({ _status: 'published', publishedAt: '2021-05-04T08:30:00.000Z' })
  expect(await stored(edited)).toMatchObject({ _status: 'draft', title: 'Edited here' })
  expect(await fate('/2021/two')).toEqual({ state: 'moved', to: '/commentary/quay-two' })

  const editor = (await site.as('editor')).user.id
  expect((await rows(two)).map(({ action, actor }) => [action, actor ?? null])).toEqual([
    ['create', null],
    ['publish', editor],
  ])
  expect((await rows('hash')).map(({ action, actor, title }) => [action, actor, title])).toEqual([
    ['begin to publish what was live', editor, 'old.xml'],
    ['publish what was live', editor, 'old.xml: 2 published, 3 not published, 1 changed here'],
  ])

  const after = await total()
  expect(statesOf(await published(given)).slice(0, 3)).toEqual(['live already', 'not published', 'live already'])
  expect(await total()).toBe(after)
})

test('a draft stands as imported where authors were merged in it, and not where an editor wrote as well', async () => {
  const signed = { authors: [{ name: 'Bena Quay', bio: null }] }
  const posts = [postOf('merged', signed), postOf('worked', signed)]
  const [, worked] = [await imported(posts[0] as ArchivedPost), await imported(posts[1] as ArchivedPost)]
  const named = async (name: string) => {
    const found = { collection: 'authors', where: { name: { equals: name } }, overrideAccess: true } as const
    const [author] = (await site.payload.find(found)).docs
    if (!author) throw new Error(name)
    return author
  }
  await site.create('authors', { name: 'Benedicta Quay' })
  const { mergeAuthors } = await import('@/editorial/people/mergeAuthors')
  const { inOneTransaction } = await import('@/editorial/transactions/inOneTransaction')
  const req = await site.request('editor')
  await inOneTransaction(req, async () => mergeAuthors(req, await named('Bena Quay'), await named('Benedicta Quay')))
  const act = { collection: 'articles', id: worked, draft: true, ...(await site.as('editor')) } as const
  await site.payload.update({ ...act, data: { title: 'Worked on' } })
  expect(statesOf(await published(posts, { hash: 'merged' }))).toEqual(['published', 'changed here'])
})

test('an act that was killed is ended by the next, which publishes the rest; a database that fails stops no other', async () => {
  const signed = await confirmed('Kara Stone')
  const posts = [postOf('k1', signed), postOf('k2', signed), postOf('k3', signed)]
  for (const post of posts) await imported(post)
  const { user } = await site.as('editor')
  const entries = posts.map((post): ArchiveEntry => ({ type: 'post', post }))
  const killed = publishArchive(site.payload, entries, { user, isTrial: false, name: 'old.xml', hash: 'killed' })
  expect((await killed.next()).value).toMatchObject({ state: 'published' })
  expect((await rows('killed')).map(({ action }) => action)).toEqual(['begin to publish what was live'])

  const update = site.payload.update.bind(site.payload)
  const failing = vi.spyOn(site.payload, 'update').mockRejectedValueOnce(new Error('The disk was full.'))
  failing.mockImplementation(update)
  expect(statesOf(await published(posts, { hash: 'killed' }))).toEqual(['live already', 'not published', 'published'])
  failing.mockRestore()
  expect((await rows('killed')).at(-1)).toMatchObject({ action: 'publish what was live' })

  expect(statesOf(await published(posts, { hash: 'killed' }))).toEqual(['live already', 'published', 'live already'])
  // Killed between its last publication and its end.
  const { writeLog } = await import('@/editorial/audit/writeLog')
  const { inOneTransaction } = await import('@/editorial/transactions/inOneTransaction')
  const req = await site.request('editor')
  const act = { action: 'begin to publish what was live', subject: 'articles', document: 'killed', title: 'old.xml' }
  await inOneTransaction(req, () => writeLog(req, { ...act, revision: null }))
  await published(posts, { hash: 'killed' })
  expect((await rows('killed')).at(-1)).toMatchObject({ title: 'old.xml: 3 live already' })
  const after = await total()
  await published(posts, { hash: 'killed' })
  expect(await total()).toBe(after)
})

test('who may not publish publishes nothing; what is in the trash stays there', async () => {
  const signed = await confirmed('Lina Reed')
  const posts = [postOf('w1', signed), postOf('w2', signed)]
  for (const post of posts) await imported(post)
  const id = (await published(posts, { hash: 'trash', isTrial: true }))[1]?.id ?? ''
  await site.payload.update({
    collection: 'articles',
    id,
    data: { deletedAt: new Date().toISOString() },
    draft: true,
    ...(await site.as('editor')),
  })
  expect(statesOf(await published(posts, { hash: 'writer', role: 'writer' as 'editor' }))).toEqual([
    'not published',
    'not published',
  ])
  const records = await published(posts, { hash: 'trash' })
  expect(statesOf(records)).toEqual(['published', 'not published'])
  expect(records[1] && sentences(records[1])).toContain('in the trash')
})
