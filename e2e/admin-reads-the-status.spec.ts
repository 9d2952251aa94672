import { expect, test } from './support/test'

test('an admin reads the status of the site and who did what to a commentary; an editor sees neither', async ({
  admin,
  editor,
  api,
}) => {
  const { commentary } = await api.publish('A commentary with a past')
  await api.update('articles', commentary.id, { _status: 'draft' })
  await admin.goto('/admin')
  await admin.goto('/admin/status')
  await expect(admin.getByRole('heading', { name: 'Status' })).toBeVisible()
  await expect(admin.getByText(/answered in \d+ ms/)).toBeVisible()
  await expect(admin.getByText(/^Standfirst \d+\.\d+\.\d+ on Node/)).toBeVisible()
  await expect(admin.getByText(/\d+ rows, the last with the hash [0-9a-f]{64}/)).toBeVisible()

  await admin.goto(`/admin/collections/articles/${commentary.id}`)
  const acts = admin.getByRole('region', { name: 'Acts' })
  await expect(acts.getByRole('listitem')).toHaveText([/^unpublish by Admin, /, /^create and publish by Admin, /])
  await acts.getByRole('link', { name: 'All of them' }).click()
  await expect(admin.getByRole('row').filter({ hasText: 'A commentary with a past' })).toHaveCount(2)

  await editor.goto('/admin/status')
  await expect(editor.getByText('Only an admin sees the status.')).toBeVisible()
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary with a past')
  await expect(editor.getByRole('region', { name: 'Acts' })).toBeHidden()
})
