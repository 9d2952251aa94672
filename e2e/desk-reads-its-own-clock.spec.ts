import { signIn } from './support/api'
import { expect, test } from './support/test'

const password = 'a long enough phrase'

test('an editor abroad reads every time by the clock of the desk, and compares versions without the fields that no form shows', async ({
  api,
  browser,
}) => {
  await api.ensureUser('editor', 'editor@example.org', password)
  const { commentary } = await api.publish('A commentary read from Tokyo')
  await api.update('articles', commentary.id, { publishAt: '2031-07-01T16:00:00.000Z' }, '?draft=true')
  await api.setting({ timeZone: 'America/New_York' })
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, timezoneId: 'Asia/Tokyo' })
  try {
    const editor = await context.newPage()
    await signIn(editor, 'editor@example.org', password)
    const columns = encodeURIComponent(JSON.stringify(['title', 'publishAt', 'updatedAt']))
    await editor.goto(`/admin/collections/articles?limit=50&sort=-updatedAt&columns=${columns}`)
    const row = editor.getByRole('row').filter({ hasText: 'A commentary read from Tokyo' })
    await expect(row).toContainText('1 Jul 2031, 12:00 (America/New_York)')
    await expect(row.locator('.cell-updatedAt')).toContainText('(America/New_York)')

    await editor.goto(`/admin/collections/articles/${commentary.id}`)
    await expect(editor.getByLabel('Times')).toContainText(/Last modified:.*\(America\/New_York\)/)
    await expect(editor.locator('.doc-controls__value-wrap').first()).toBeHidden()

    await editor.goto(`/admin/collections/articles/${commentary.id}/versions`)
    const versions = editor.getByRole('table').getByRole('link')
    await expect(versions.first()).toContainText('(America/New_York)')
    await versions.first().click()
    await expect(editor.getByText('Publish at').first()).toBeVisible()
    // The times of both versions, and the fields that are times; none by the clock of the browser.
    const saved = editor.locator('.date-diff').filter({ hasText: 'Updated At' })
    await expect(saved.getByText('(America/New_York)')).toHaveCount(2)
    await expect(editor.locator('.version-pill-label-date').first()).toBeHidden()
    await expect(editor.locator('.step-nav')).toContainText('(America/New_York)')
    await expect(editor.locator('.step-nav')).not.toContainText('GMT')
    await editor.getByRole('button', { name: 'Restore' }).first().click()
    const dialog = editor.getByRole('dialog')
    await expect(dialog).toContainText('comes back as a draft')
    await expect(dialog).not.toContainText('GMT')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    const shown = await editor.locator('main').innerText()
    expect(shown).not.toContain('GMT+9')
    for (const internal of ['Search Text', 'Revision', 'Refers To', 'Approved Revision', 'Scheduled By'])
      expect(shown).not.toContain(internal)
  } finally {
    await api.setting({ timeZone: 'Europe/London' })
    await context.close()
  }
})

test('the audit log lists each act with its record and user, the latest first, and titles its page in words', async ({
  api,
  admin,
}) => {
  await api.create('topics', { name: 'A logged topic', kind: 'subject' })
  await admin.goto('/admin/collections/audit-log')
  const first = admin.getByRole('table').getByRole('row').nth(1)
  await expect(first.getByRole('link')).toHaveText(/^\d+ · .+ · A logged topic · by .+$/)
  await expect(admin.getByText('<No')).toHaveCount(0)
  await first.getByRole('link').click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(/^\S+ · A logged topic · .+, \d\d:\d\d \(.+\)$/)
})
