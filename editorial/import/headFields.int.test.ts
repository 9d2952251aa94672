import { afterAll, beforeAll, expect, test } from 'vitest'

import { importHere } from '@/testing/importHere'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.create('topics', { name: 'Harbours', kind: 'subject' })
})
afterAll(async () => site.close())

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '.repeat(3)
const imported = async (head: string, role: 'admin' | 'editor' | 'writer' = 'admin') => {
  const text = `---\n${head}\nauthor: Ana Marić\n---\n\n${words}\n`
  const outcome = await importHere(await site.request(role), Buffer.from(text), { fileName: 'a.md' })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  const said = (part: 'taken' | 'toDo') => outcome.report[part].map(({ what, text: own }) => `${what} ${own ?? ''}`)
  return { ...outcome, said, commentary: await site.payload.findByID(asked) }
}
const leadsTo = async (path: string) =>
  (await site.payload.find({ collection: 'former-addresses', where: { path: { equals: path } }, overrideAccess: true }))
    .totalDocs

test('what stands above a Markdown text goes into its fields: kind, topics, days, key points, address and credit', async () => {
  const { commentary, said } = await imported(
    [
      'title: On old locks',
      'kind: review',
      'topics: [harbours, Tolls]',
      'date: 2021-05-03T08:00:00Z',
      'updated: 2021-06-01T08:00:00Z',
      'keyPoints: [The lock stands open.]',
      'slug: old-locks-of-ours',
      'permalink: /2021/05/old-locks/',
      'image: lock.jpg',
      'imageAlt: A lock',
      'imageCaption: The lock by night.',
      'imageCredit: Ana Quay / Harbour Agency, CC BY 4.0',
    ].join('\n'),
  )
  expect(commentary).toMatchObject({
    kind: 'review',
    topics: [{ name: 'Harbours' }],
    publishedAt: '2021-05-03T08:00:00.000Z',
    updatedOn: '2021-06-01T08:00:00.000Z',
    keyPoints: [{ text: 'The lock stands open.' }],
    slug: 'old-locks-of-ours',
    leadCredit: {
      caption: 'The lock by night.',
      creator: 'Ana Quay',
      source: 'Harbour Agency',
      licence: 'CC-BY-4.0',
    },
  })
  expect(said('toDo')).toContainEqual(expect.stringMatching(/No topic has this name here.* Tolls$/))
  expect(said('toDo')).toContainEqual(expect.stringMatching(/lock\.jpg described as “A lock” leads the text/))
  expect(await leadsTo('/2021/05/old-locks')).toBe(1)
})

test('days and old addresses of a head are set for those who may set them by hand, and named for others', async () => {
  const dated = 'date: 2021-05-03T08:00:00Z\nupdated: 2021-06-01'
  const writer = await imported(`title: On a writer’s locks\npermalink: /2021/06/locks/\n${dated}`, 'writer')
  expect([writer.commentary.publishedAt ?? null, writer.commentary.updatedOn ?? null]).toEqual([null, null])
  expect(writer.said('toDo').join('\n')).toMatch(
    /An admin can add it.* \/2021\/06\/locks[^]*later change.*2021-06-01|later change.*2021-06-01[^]*An admin can add it.* \/2021\/06\/locks/,
  )
  const editor = await imported(`title: On an editor’s locks\npermalink: /2021/07/locks/\n${dated}`, 'editor')
  expect(editor.commentary.updatedOn).toBe('2021-06-01T00:00:00.000Z')
  expect([await leadsTo('/2021/06/locks'), await leadsTo('/2021/07/locks')]).toEqual([0, 0])
})

test('a change before the first publication or to come is named, and a text that was live is one to publish', async () => {
  const early = await imported('title: On early locks\ndate: 2021-05-03\nupdated: 2020-01-01\ndraft: false')
  expect(early.commentary.updatedOn ?? null).toBe(null)
  expect(early.said('toDo').join('\n')).toMatch(/later change.*2020-01-01/)
  expect(early.said('toDo').join('\n')).toMatch(/says that it was published/)
  const late = await imported('title: On late locks\ndate: 2021-05-03\nupdated: 2190-01-01')
  expect(late.commentary.updatedOn ?? null).toBe(null)
})
