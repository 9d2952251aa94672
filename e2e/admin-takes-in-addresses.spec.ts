import type { FileChooser } from '@playwright/test'

import { readFileSync } from 'node:fs'

import { expect, expectAccessible, test } from './support/test'

test('an admin takes in former addresses as CSV by the keyboard, and what is wrong is said by line', async ({
  admin,
  editor,
  reader,
  api,
}) => {
  const { commentary } = await api.publish('A commentary that moved')
  const [slug, old] = [String(commentary.slug), `/2019/old-${crypto.randomUUID()}.html`]
  await admin.goto('/admin/collections/former-addresses')
  const { keyboard } = admin
  const summary = admin.getByText('Many at once, as CSV')
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await keyboard.press('Tab')
    if (await summary.evaluate((element) => element === document.activeElement)) break
  }
  await expect(summary).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await expect(admin.getByLabel('Take in a list')).toBeFocused()

  // The first view of the admin may be shown before its fields work.
  let chooser: FileChooser | undefined
  await expect(async () => {
    const choosing = admin.waitForEvent('filechooser', { timeout: 2_000 })
    await keyboard.press('Enter')
    chooser = await choosing
  }).toPass()
  const buffer = Buffer.from(`${old},${slug}\n/2019/nowhere.html,there-is-none\n`)
  await chooser?.setFiles({ name: 'addresses.csv', mimeType: 'text/csv', buffer })
  await expect(admin.getByRole('status').filter({ hasText: 'Made:' })).toHaveText(
    'Made: 1. There already: 0. Refused: 1.',
  )
  await expect(admin.getByRole('list', { name: 'Refused rows' })).toContainText(
    'Line 2, /2019/nowhere.html → there-is-none:',
  )
  await expect(admin.getByRole('table')).toContainText(old)
  await expect(admin.getByLabel('Take in a list')).toBeFocused()
  await expectAccessible(admin, 'details')

  await keyboard.press('Tab')
  const downloading = admin.waitForEvent('download')
  await keyboard.press('Enter')
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain(old)

  await reader.goto(old)
  await expect(reader).toHaveURL(`/commentary/${slug}`)
  await editor.goto('/admin/collections/former-addresses')
  await expect(editor.getByRole('table')).toBeVisible()
  await expect(editor.getByText('Many at once, as CSV')).toHaveCount(0)
})
