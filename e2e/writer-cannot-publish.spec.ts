import { expect, test } from './support/test'

test('a writer saves a draft of their own, and nothing they do makes it public', async ({ writer, reader, api }) => {
  const [author] = [await api.create('authors', { name: 'Wanda Writer', bios: [{ text: 'Wanda Writer writes.' }] })]
  await writer.goto('/admin/collections/articles/create')
  await writer.waitForURL(/\/articles\/[0-9a-f-]{20,}/)
  const id = new URL(writer.url()).pathname.split('/').at(-1) ?? ''
  await writer.locator('#field-title').fill('A writer’s own draft')
  await expect(writer.locator('.autosave')).toContainText('Last saved', { timeout: 20_000 })

  const refused = await writer.evaluate(async (url) => {
    const answer = await fetch(url, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ _status: 'published' }),
    })
    return answer.status
  }, `/api/articles/${id}`)
  expect(refused).toBe(403)
  expect(author.id).not.toBe('')

  const answer = await reader.goto('/commentary/a-writers-own-draft')
  expect(answer?.status()).toBe(404)
})
