import { afterAll, beforeAll, expect, test } from 'vitest'

import { missing } from '@/reading/missing'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import type { ArchivedPost } from './Archive'
import { importPost } from './importPost'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '.repeat(2)
const post: ArchivedPost = {
  id: '["wordpress","https://old.example","11"]',
  title: 'Who owns the lock?',
  html: `<h1>A beginning</h1><p>${words}</p><p><a href="/about">${words}</a></p>`,
  base: 'https://old.example/2021/05/owns-the-lock/',
  authors: [{ name: 'Ana Marić', bio: 'Ana Marić is a historian.' }],
  standfirst: 'The city sold what it cannot buy back.',
  topics: ['PORTS', 'Unknown waters'],
  date: '2021-05-04T23:30:00.000Z',
  slug: 'owns-the-lock',
  oldPaths: ['/2021/05/owns-the-lock'],
  leadImage: { name: 'https://old.example/lock.jpg', alt: 'A lock', caption: 'By night.' },
  status: 'live',
  toDo: [],
}
const imported = async (given: ArchivedPost) => importPost(await site.request(null), given)
// Loaded once the test site has set its environment.
const fate = async (path: string) => missing(await (await import('@/reading/store')).openStore(), path)
const count = async (collection: 'articles' | 'authors' | 'former-addresses') =>
  (await site.payload.count({ collection, overrideAccess: true })).totalDocs
const counts = async () => [await count('articles'), await count('authors'), await count('former-addresses')]

test('a post becomes a draft with its facts; its old path waits for it; the second time changes nothing', async () => {
  const topic = await site.create('topics', { name: 'Ports', kind: 'subject' })
  const outcome = await imported(post)
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  expect(await site.payload.findByID(asked)).toMatchObject({
    _status: 'draft',
    title: post.title,
    standfirst: post.standfirst,
    slug: 'owns-the-lock',
    publishedAt: post.date,
    topics: [{ id: topic.id }],
    authors: [{ name: 'Ana Marić', proposed: true, bios: [{ text: 'Ana Marić is a historian.' }] }],
  })
  const toDo = outcome.report.toDo.map(({ what, text }) => `${what} ${text ?? ''}`).join('\n')
  for (const told of [
    'Unknown waters',
    'https://old.example/lock.jpg',
    'It was live on the old site',
    'the day of the old site',
  ])
    expect(toDo).toContain(told)
  expect(toDo).not.toContain('PORTS')
  // Nothing was withdrawn from readers of this site: not before it was live, but after.
  const path = '/2021/05/owns-the-lock'
  expect(await fate(path)).toEqual({ state: 'missing', path })

  const before = await counts()
  expect(await imported({ ...post, title: 'Another title', html: '<p>Other words.</p>' })).toMatchObject({
    state: 'unchanged',
    id: outcome.id,
  })
  expect(await counts()).toEqual(before)
})

test('the old path leads to the commentary as soon as it is live, and stays where another post had the same', async () => {
  const made = await imported({ ...post, id: 'live', slug: 'live-lock', oldPaths: ['/old/live-lock', '/?p=11'] })
  if (made.state !== 'draft') throw new Error(JSON.stringify(made))
  const author = await site.create('authors', { name: 'Tom Brook' })
  await site.payload.update({
    collection: 'articles',
    id: made.id,
    data: { _status: 'published', authors: [author.id] },
    overrideAccess: true,
  })
  expect(await fate('/old/live-lock')).toEqual({ state: 'moved', to: '/commentary/live-lock' })
  expect(await fate('/?p=11')).toEqual({ state: 'moved', to: '/commentary/live-lock' })
  const other = await imported({ ...post, id: 'other', slug: 'live-lock', oldPaths: ['/old/live-lock'] })
  if (other.state !== 'draft') throw new Error(JSON.stringify(other))
  const toDo = other.report.toDo.map(({ what }) => what).join('\n')
  expect(toDo).toContain('The address it had is in use here')
  expect(toDo).toContain('leads elsewhere here')
  expect(await fate('/old/live-lock')).toEqual({ state: 'moved', to: '/commentary/live-lock' })
})

test('an old path at which the site itself answers is reported and not recorded', async () => {
  const made = await imported({ ...post, id: 'search', slug: 'search-lock', oldPaths: ['/Search'] })
  if (made.state !== 'draft') throw new Error(JSON.stringify(made))
  expect(made.report.toDo).toContainEqual(expect.objectContaining({ text: '/Search' }))
  const where = { path: { equals: '/Search' } }
  expect((await site.payload.count({ collection: 'former-addresses', where, overrideAccess: true })).totalDocs).toBe(0)
})

test('twelve topics are taken once each, an address that stays needs no redirect, a day to come is not set', async () => {
  const names = Array.from({ length: 13 }, (_, at) => `Quay ${at}`)
  for (const name of names) await site.create('topics', { name, kind: 'subject' })
  const made = await imported({
    ...post,
    id: 'topics',
    slug: 'own-lock',
    oldPaths: ['/commentary/own-lock'],
    topics: ['Quay 0', 'QUAY 0', ...names.slice(1)],
    date: '2999-01-01T00:00:00.000Z',
  })
  if (made.state !== 'draft') throw new Error(JSON.stringify(made))
  const asked = { collection: 'articles', id: made.id, draft: true, depth: 0, overrideAccess: true } as const
  const { topics, slug, publishedAt } = await site.payload.findByID(asked)
  expect([topics?.length, new Set(topics).size, slug, publishedAt ?? null]).toEqual([12, 12, 'own-lock', null])
  const told = made.report.toDo.map(({ what, text }) => `${what} ${text ?? ''}`).join('\n')
  expect(told).toContain('No topic has this name here. Choose one, or make it and add it. Quay 12')
  expect(told).not.toContain('address')
  expect((await fate('/commentary/own-lock')).state).toBe('missing')

  const nameless = await imported({ ...post, id: 'nameless', slug: '', oldPaths: ['/topics/quays'] })
  if (nameless.state !== 'draft') throw new Error(JSON.stringify(nameless))
  expect(JSON.stringify(nameless.report.toDo)).not.toContain('The address it had')
  expect(nameless.report.toDo).toContainEqual({
    what: 'Its old address leads elsewhere here and was not recorded.',
    text: '/topics/quays',
  })
})

test('a dry run answers as the import does and stores nothing; a post without text is refused', async () => {
  const before = await counts()
  const given = { ...post, id: 'dry', slug: 'dry', oldPaths: ['/old/dry'], authors: [{ name: 'Ben Brook', bio: null }] }
  const req = await site.request(null)
  expect(await importPost(req, given, { isTrial: true })).toMatchObject({ state: 'draft', title: post.title })
  expect(await counts()).toEqual(before)
  expect(await imported({ ...post, id: 'empty', html: ' ' })).toEqual({
    state: 'refused',
    refusal: 'The post has no text.',
  })
  expect(await counts()).toEqual(before)
})

test('a topic is found among many whose names hold its own', async () => {
  const topic = await site.create('topics', { name: 'Art', kind: 'subject' })
  for (let at = 0; at < 25; at += 1) await site.create('topics', { name: `Art of the part ${at}`, kind: 'subject' })
  const outcome = await imported({ ...post, id: 'art', slug: 'art', oldPaths: [], topics: ['ART'] })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 0, overrideAccess: true } as const
  expect((await site.payload.findByID(asked)).topics).toEqual([topic.id])
})
