import { afterAll, beforeAll, expect, test } from 'vitest'

import { encodeLexical } from '@/domain/body/encodeLexical'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

/** What a reader of the commentary sees of its link and of what to read next. */
async function seen(slug: string) {
  const { openStore } = await import('./store')
  const { readCommentary } = await import('./readCommentary')
  const outcome = await readCommentary(await openStore(), slug, new Date().toISOString())
  if (outcome.state !== 'found') throw new Error(`The page is ${outcome.state}.`)
  const { body, related } = outcome.view
  const inlines = body.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  return { inlines: inlines.map(({ type }) => type), next: related.map(({ teaser }) => teaser.title) }
}

test('a trashed commentary leaves its words in the pages that link to it, and comes back as a link', async () => {
  const topic = await site.create('topics', { name: 'Shared', kind: 'subject' })
  const target = await site.publish('Linked to')
  await site.publish('On the same topic', { topics: [topic.id] })
  const said = [{ type: 'text' as const, text: 'read it' }]
  const link = { type: 'innerLink' as const, relationTo: 'articles' as const, id: target.id, children: said }
  const body = encodeLexical([{ type: 'paragraph', children: [link] }], () => '0')
  const { slug } = await site.publish('Links', { body, related: [target.id], topics: [topic.id] })
  expect(await seen(slug)).toEqual({ inlines: ['link'], next: ['Linked to'] })

  const patch = (data: object, query = '') =>
    rest(site, 'editor', 'patch', `/articles/${target.id}${query}`, data).then(({ status }) => status)
  expect(await patch({ deletedAt: new Date().toISOString() })).toBe(200)
  expect(await seen(slug)).toEqual({ inlines: ['text'], next: ['On the same topic'] })
  expect(await patch({ deletedAt: null, _status: 'published' }, '?trash=true')).toBe(200)
  expect(await seen(slug)).toEqual({ inlines: ['link'], next: ['Linked to'] })
})
