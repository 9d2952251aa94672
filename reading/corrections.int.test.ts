import { afterAll, beforeAll, expect, test } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { onChange } from '@/editorial/outbox/announce'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
let ana: string
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
  onChange((tags, kind) => {
    pages().change(tags, kind)
  })
  const data = { timeZone: 'Pacific/Auckland' }
  await site.payload.updateGlobal({ slug: 'settings', data, overrideAccess: true })
  ana = (await site.create('authors', { name: 'Ana Shore' })).id
}, 240_000)
afterAll(async () => site.close())

const change = (id: string, data: object) =>
  site.payload.update({ collection: 'articles', id, data, overrideAccess: true } as never)

const get = (address: string) => visit(new Request(`http://localhost:3000${address}`))

/** The links of the list. */
async function entries(address: string): Promise<string[]> {
  const [, main = ''] = /<ul class="teasers">([^]*)<\/main>/.exec(await (await get(address)).text()) ?? []
  return [...main.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, name]) => `${href} ${name}`)
}

test('readers find what was updated, by the days that they are told of, and no draft', async () => {
  expect(await entries('/corrections')).toEqual([])
  const on = (updatedOn: string | null) => ({ updatedOn, _status: 'published' })
  const early = await site.publish('Early', {
    publishedAt: '2023-01-01T00:00:00.000Z',
    ...on('2024-05-02T10:00:00.000Z'),
  })
  await site.publish('Lately', {
    authors: [ana],
    publishedAt: '2023-01-02T00:00:00.000Z',
    ...on('2024-05-03T12:30:00.000Z'),
  })
  const gone = await site.publish('Was updated', {
    publishedAt: '2024-01-01T00:00:00.000Z',
    ...on('2024-06-01T00:00:00.000Z'),
  })
  await change(gone.id, { _status: 'draft' })
  await site.create('articles', { title: 'Only a draft', updatedOn: '2024-06-02T00:00:00.000Z' }, true)
  expect(await entries('/corrections')).toEqual([
    '/commentary/lately Lately',
    '/authors/ana-shore Ana Shore',
    '/commentary/early Early',
    '/authors/author-of-early Author of Early',
  ])
  const text = await (await get('/corrections')).text()
  expect(text).toContain(
    '2 January 2023</time> <span dir="auto">Updated <time dateTime="2024-05-03T12:30:00.000Z">4 May 2024',
  )
  await change(early.id, on(null))
  expect(await entries('/corrections')).not.toContain('/commentary/early Early')
  expect((await get('/corrections?page=2')).status).toBe(404)
})
