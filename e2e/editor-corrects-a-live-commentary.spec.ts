import { expect, test } from './support/test'

test('an editor corrects a live commentary; readers see nothing of it until it is published', async ({
  editor,
  reader,
  api,
}) => {
  const { commentary } = await api.publish('The price of a quiet harbour')
  const page = `/commentary/${String(commentary.slug)}`
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await editor.locator('#field-title').fill('The cost of a quiet harbour')
  await expect(editor.locator('.autosave')).toContainText('Last saved less than a minute ago', { timeout: 20_000 })
  await reader.goto(page)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The price of a quiet harbour')

  await editor.getByRole('button', { name: 'Publish changes' }).click()
  await expect(editor.locator('.toast-success').first()).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The cost of a quiet harbour')
})

test('the old address of a renamed commentary redirects to the new one', async ({ editor, reader, api }) => {
  const { commentary } = await api.publish('An address that will change')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await editor.locator('#field-slug').fill('an-address-that-changed')
  await editor.getByRole('button', { name: 'Publish changes' }).click()
  await expect(editor.locator('.toast-success').first()).toBeVisible()
  const answer = await reader.request.get(`/commentary/${String(commentary.slug)}`, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  await reader.goto(`/commentary/${String(commentary.slug)}`)
  await expect(reader).toHaveURL('/commentary/an-address-that-changed')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('An address that will change')
})
