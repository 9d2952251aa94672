import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

test('an old page has the post of its day, the author’s page has today’s, and a feed is as new as its newest correction', async () => {
  const affiliations = [
    { position: 'Student', organisation: 'Old University' },
    { position: 'Director', organisation: 'New Institute', from: '2020-01-01' },
    { from: '2024-01-01' },
  ]
  const { id: author, slug = '' } = (await site.create('authors', { name: 'Ada Tide', affiliations })) as {
    id: string
    slug?: string
  }
  const on = (title: string, publishedAt: string, more = {}) =>
    site.publish(title, { authors: [author], publishedAt, ...more })
  const old = await on('Of 2010', '2010-05-01T10:00:00.000Z', { updatedOn: '2026-05-01T10:00:00.000Z' })
  const middle = await on('Of 2021', '2021-05-01T10:00:00.000Z')
  const late = await on('Of 2025', '2025-05-01T10:00:00.000Z')
  const { openStore } = await import('./store')
  const { readCommentary } = await import('./readCommentary')
  const { readAuthor } = await import('./readAuthor')
  const { siteFeed } = await import('@/testing/siteFeed')
  const now = '2026-11-26T10:00:00.000Z'
  const post = async (at: string) => {
    const outcome = await readCommentary(await openStore(), at, now)
    const [by] = outcome.state === 'found' ? outcome.view.byline : []
    return [by?.position, by?.organisation]
  }
  expect(await post(old.slug)).toEqual(['Student', 'Old University'])
  expect(await post(middle.slug)).toEqual(['Director', 'New Institute'])
  expect(await post(late.slug)).toEqual(['', ''])
  const page = await readAuthor(await openStore(), slug, 1, '2021-11-26T10:00:00.000Z')
  expect(page).toMatchObject({ view: { position: 'Director', organisation: 'New Institute' } })
  const { feed } = await siteFeed(await openStore(), now)
  expect(feed.updated).toBe('2026-05-01T10:00:00.000Z')
})
