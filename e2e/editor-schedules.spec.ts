import { expect, test } from './support/stories'

test('a draft with a time goes live by itself, and not before', async ({ api, reader, editor }) => {
  const { author } = await api.publish('A scene setter')
  const draft = await api.create('articles', { title: 'At a set hour', authors: [author.id] }, '?draft=true')
  const { paragraphs } = await import('./support/api')
  const at = new Date(Date.now() + 8000).toISOString()
  await api.update('articles', draft.id, { body: paragraphs('It is time.'), publishAt: at }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${draft.id}`)
  await expect(editor.locator('#field-publishAt')).toBeVisible()
  expect((await reader.request.get('/commentary/at-a-set-hour')).status()).toBe(404)
  await expect
    .poll(async () => (await reader.request.get('/commentary/at-a-set-hour')).status(), { timeout: 30_000 })
    .toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at))
})
