import { expect, test } from './support/test'

test('an editor sees where an author is used, and merges two records of one person', async ({
  editor,
  reader,
  api,
}) => {
  const stays = await api.create('authors', {
    name: 'Tereza Nováková',
    bios: [{ text: 'Tereza Nováková teaches law.' }],
  })
  const gone = await api.create('authors', { name: 'T. Novakova', bios: [{ text: 'T. Novakova teaches law.' }] })
  const first = await api.publish('Twice under one hand', { authors: [gone.id, stays.id] })
  const second = await api.publish('Under another spelling', { authors: [gone.id] })
  await api.update('articles', second.commentary.id, { title: 'Under another spelling still' }, '?draft=true')

  await editor.goto(`/admin/collections/authors/${gone.id}`)
  const uses = editor.getByRole('region', { name: 'Used in' })
  await expect(uses).toContainText('Used in 2 places')
  await expect(uses.getByRole('link', { name: 'Twice under one hand' })).toHaveAttribute(
    'href',
    `/admin/collections/articles/${first.commentary.id}`,
  )
  const refused = await editor.evaluate(
    async (url) => (await fetch(url, { method: 'DELETE' })).status,
    `/api/authors/${gone.id}`,
  )
  expect(refused).toBe(409)

  await editor.getByText('Merge this person into another').click()
  await editor.locator('#field-merge-into .rs__control').click()
  await editor.keyboard.type('Tereza')
  await editor.locator('.rs__option', { hasText: 'Tereza Nováková' }).click()
  await expect(editor.getByText('Moves 2 commentaries, every link and every address to Tereza Nováková')).toBeVisible()
  await editor.getByRole('button', { name: 'Merge into Tereza Nováková' }).click()
  await expect(editor.locator('.toast-success')).toContainText(
    'T. Novakova is now Tereza Nováková. 2 commentaries were moved.',
  )
  await editor.waitForURL(`/admin/collections/authors/${stays.id}`)
  await expect(editor.getByRole('region', { name: 'Used in' })).toContainText('Under another spelling still')

  const answer = await reader.request.get('/authors/t-novakova', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([308, '/authors/tereza-novakova'])
  await reader.goto(`/commentary/${String(first.commentary.slug)}`)
  await expect(reader.getByRole('link', { name: 'Tereza Nováková' }).first()).toBeVisible()
  await expect(reader.getByRole('main')).not.toContainText('Novakova')
  await reader.goto('/authors/tereza-novakova')
  for (const title of ['Twice under one hand', 'Under another spelling'])
    await expect(reader.getByRole('link', { name: title, exact: true })).toBeVisible()
})
