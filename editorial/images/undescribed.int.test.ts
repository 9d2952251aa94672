import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { openTestSite, type TestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

type Role = Parameters<typeof rest>[1]

async function upload(role: Role, query: string, alt = '') {
  const form = await site.upload()
  form.set('_payload', JSON.stringify({ alt }))
  const answer = await rest(site, role, 'post', `/media${query}`, form)
  const body = (await answer.json()) as { doc?: { id: string; filename: string; alt?: string | null } }
  return { status: answer.status, body, doc: body.doc }
}

test.each(['writer', 'editor'] as const)('a %s may upload an image that is described later', async (role) => {
  const { status, doc } = await upload(role, '?alt=later')
  expect(status).toBe(201)
  expect(doc?.alt ?? '').toBe('')
})

test.each([
  ['without saying so', ''],
  ['saying something else', '?alt=never'],
])('an image without alternative text is refused %s', async (_, query) => {
  const { status, body } = await upload('editor', query)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Alternative text')
})

test('a change of an image may not leave the alternative text for later', async () => {
  const { doc } = await upload('editor', '?alt=later')
  const answer = await rest(site, 'editor', 'patch', `/media/${doc?.id ?? ''}?alt=later`, {
    caption: 'A field',
    alt: '',
  })
  expect(answer.status).toBe(400)
})

test('nobody uploads without an account, and readers do not see an image that only a draft shows', async () => {
  expect((await upload('anonymous', '?alt=later')).status).toBe(403)
  const { doc } = await upload('writer', '?alt=later')
  const { id = '', filename = '' } = doc ?? {}
  const figure = { type: 'block', version: 2, format: '', fields: { id: 'f', blockType: 'figure', media: id } }
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [figure] }
  const draft = { title: 'A draft with an image', body: { root } }
  const made = await rest(site, 'writer', 'post', '/articles?draft=true', draft)
  expect(made.status).toBe(201)
  expect((await rest(site, 'anonymous', 'get', `/media/${id}`)).status).toBe(404)
  expect((await rest(site, 'anonymous', 'get', `/media/file/${filename}`)).status).toBe(403)
  expect((await rest(site, 'writer', 'get', `/media/file/${filename}`)).status).toBe(200)
})

test('a commentary is not published while an image in it has no alternative text', async () => {
  const { doc } = await upload('editor', '?alt=later')
  const fields = { id: 'f', blockType: 'figure', media: doc?.id }
  const figure = { type: 'block', version: 2, format: '', fields }
  const words = { type: 'text', version: 1, text: 'Words.', format: 0, mode: 'normal', style: '', detail: 0 }
  const around = { version: 1, direction: null, format: '', indent: 0 }
  const children = [{ ...around, type: 'paragraph', children: [words] }, figure]
  const author = await site.create('authors', { name: 'Ada Lindqvist', bios: [{ text: 'A careful person.' }] })
  const answer = await rest(site, 'editor', 'post', '/articles', {
    title: 'A commentary with an image',
    standfirst: 'It says so.',
    authors: [author.id],
    body: { root: { ...around, type: 'root', children } },
    _status: 'published',
  })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(await answer.json())).toContain('no alternative text')
})
