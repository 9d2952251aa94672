import { expect, expectAccessible, test } from './support/test'

test('an admin adds an author and dates a new bio: an earlier commentary retains the earlier bio and shows the present one beneath', async ({
  admin,
  reader,
  api,
}) => {
  await admin.goto('/admin/collections/authors/create')
  const bio = admin.locator('#field-bios__0__text')
  // The first view of the admin may be shown before its fields and buttons work.
  await expect(async () => {
    await admin.locator('#field-name').fill('Jelena Đorđević')
    if ((await bio.count()) === 0) await admin.getByRole('button', { name: 'Add Bio' }).click()
    await expect(bio).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await bio.fill('Jelena Đorđević is a lecturer in Novi Sad.')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.locator('.toast-success').first()).toBeVisible()
  const [author] = await api.find('authors', `where[slug][equals]=jelena-dordevic`)
  expect(author?.sortName).toBe('Đorđević, Jelena')

  const { commentary } = await api.publish('Written by a lecturer', {
    authors: [author?.id],
    publishedAt: '2021-05-03T09:00:00.000Z',
  })
  await admin.goto(`/admin/collections/authors/${String(author?.id)}`)
  await admin.getByRole('button', { name: 'Add Bio' }).click()
  await admin.locator('#field-bios__1__text').fill('Jelena Đorđević is a professor in Vienna.')
  const from = admin.locator('#bios-row-1 .react-datepicker__input-container input')
  await from.fill('1 Jan 2024')
  await from.press('Enter')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.locator('.toast-success').first()).toBeVisible()

  await reader.goto(`/commentary/${String(commentary.slug)}`)
  const main = reader.getByRole('main')
  await expect(main).toContainText('is a lecturer in Novi Sad')
  await expect(main).toContainText(/Now:.*is a professor in Vienna/s)
  await expectAccessible(reader)
})
