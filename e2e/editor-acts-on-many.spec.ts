import { expect, test } from './support/test'

test('“Select all” and Unpublish in a filtered list of more than one page change the records that were counted', async ({
  editor,
  api,
}) => {
  const word = `Zebra${crypto.randomUUID().slice(0, 8)}`
  const names = Array.from({ length: 12 }, (_, at) => `${word} ${at}`)
  for (const name of names) await api.publish(name)
  await api.publish(`Not ${word.slice(5)}, which stays`)
  const live = async (title: string) =>
    (await api.find('articles', `where[title][like]=${title}&where[_status][equals]=published&limit=50`)).length

  // Named, since the admin remembers the columns that another story chose.
  const columns = encodeURIComponent(JSON.stringify(['title', '_status']))
  await editor.goto(`/admin/collections/articles?limit=10&search=${word}&columns=${columns}`)
  await expect(editor.getByRole('cell', { name: 'Live', exact: true })).toHaveCount(10)
  await editor.locator('thead input[type=checkbox]').check()
  await editor
    .getByRole('button', { name: /Select all/ })
    .first()
    .click()
  await expect(editor.getByRole('button', { name: 'Publish 12 selected', exact: true })).toBeVisible()
  await editor.getByRole('button', { name: 'Unpublish 12 selected' }).click()
  const dialog = editor.getByRole('alertdialog')
  await expect(dialog.getByRole('heading', { name: 'Unpublish these 12?' })).toBeVisible()
  await expect(dialog.getByRole('listitem')).toHaveCount(11)
  await expect(dialog.getByText('and 2 more')).toBeVisible()
  expect(await live(word)).toBe(12)
  await dialog.getByRole('button', { name: 'Unpublish 12' }).click()
  await expect(editor.getByText('12 changed.')).toBeVisible({ timeout: 30_000 })
  expect(await live(word)).toBe(0)
  expect(await live(`Not ${word.slice(5)}`)).toBe(1)
  await expect(editor.getByRole('cell', { name: 'Withdrawn', exact: true })).toHaveCount(10)
})

test('in the trash, exactly the selected are deleted for good, after they were named', async ({ editor, api }) => {
  const word = `Quagga${crypto.randomUUID().slice(0, 8)}`
  const deletedAt = new Date().toISOString()
  for (const number of [1, 2, 3]) {
    const { id } = await api.create('articles', { title: `${word} ${number}` }, '?draft=true')
    await api.update('articles', id, { deletedAt }, '?draft=true')
  }
  await api.create('articles', { title: `${word} that stays` }, '?draft=true')
  const remaining = async () =>
    (await api.find('articles', `trash=true&draft=true&where[title][like]=${word}&sort=title`)).map(
      ({ title }) => title,
    )

  await editor.goto(`/admin/collections/articles/trash?search=${word}`)
  await expect(editor.locator('tbody tr')).toHaveCount(3)
  for (const number of [1, 2])
    await editor
      .getByRole('row')
      .filter({ hasText: `${word} ${number}` })
      .locator('input[type=checkbox]')
      .check()
  await editor.getByRole('button', { name: 'Permanently delete 2 selected' }).click()
  const dialog = editor.getByRole('alertdialog')
  await expect(dialog.getByRole('listitem')).toHaveText([`${word} 2`, `${word} 1`], { useInnerText: true })
  await dialog.getByRole('button', { name: 'Permanently delete 2' }).click()
  await expect(editor.getByText('2 deleted.')).toBeVisible({ timeout: 30_000 })
  expect(await remaining()).toEqual([`${word} 3`, `${word} that stays`])
})
