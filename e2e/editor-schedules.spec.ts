import { paragraphs, signIn } from './support/api'
import { expect, test } from './support/test'

const hour = 3_600_000

test('a draft goes live at its time, not before, and an editor who has it open goes on typing', async ({
  api,
  reader,
  editor,
}) => {
  const { author } = await api.publish('A scene setter')
  const draft = await api.create('articles', { title: 'At a set hour', authors: [author.id] }, '?draft=true')
  const at = new Date(Date.now() + 12_000).toISOString()
  await api.update('articles', draft.id, { body: paragraphs('It is time.'), publishAt: at }, '?draft=true')
  await editor.goto(`/admin/collections/articles/${draft.id}`)
  await expect(editor.getByRole('region', { name: 'Schedule' })).toContainText('This text goes live on')
  const status = async () => (await reader.request.get('/commentary/at-a-set-hour')).status()
  expect(await status()).toBe(404)
  await expect.poll(status, { timeout: 30_000 }).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at))

  await editor.locator('#field-standfirst').fill('Typed after the hour.')
  const draftNow = async () => (await api.find('articles', `where[id][equals]=${draft.id}&draft=true`))[0]
  await expect.poll(async () => (await draftNow())?.standfirst, { timeout: 20_000 }).toBe('Typed after the hour.')
  await expect(editor.getByRole('alertdialog')).toBeHidden()
  expect(await (await reader.request.get('/commentary/at-a-set-hour')).text()).not.toContain('Typed after the hour.')
})

test('times are those of the desk, wherever the editor is; the text approved last goes live', async ({
  api,
  browser,
  editor: atHome,
}) => {
  const { commentary } = await api.publish('A commentary from abroad')
  await api.update('articles', commentary.id, { _status: 'draft' })
  await atHome.close()
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, timezoneId: 'America/New_York' })
  const editor = await context.newPage()
  await signIn(editor, 'editor@example.org', 'a long enough phrase')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await editor.getByLabel('Publish at', { exact: true }).fill('2031-07-01T09:30')
  await expect(editor.locator('#desk-publishAt-zone')).toHaveText('1 July 2031, 09:30 (Europe/London)')
  const draft = async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]
  await expect.poll(async () => (await draft())?.publishAt, { timeout: 20_000 }).toBe('2031-07-01T08:30:00.000Z')
  const approved = (await draft())?.approvedRevision

  await editor.locator('#field-standfirst').fill('Changed after the time was set.')
  const region = editor.getByRole('region', { name: 'Schedule' })
  await expect(region).toContainText('What goes live is the text of then.', { timeout: 20_000 })
  expect((await draft())?.approvedRevision).toBe(approved)
  await region.getByRole('button', { name: 'Let the present text go live' }).click()
  await expect(region).toContainText('Approved.')
  const after = await draft()
  expect(after?.approvedRevision).toBe(after?.revision)
  await editor.locator('#field-title').fill('A commentary from far abroad')
  await expect.poll(async () => (await draft())?.title, { timeout: 20_000 }).toBe('A commentary from far abroad')
  await expect(editor.getByRole('alertdialog')).toBeHidden()
  await context.close()
})

test('a schedule that cannot run is shown to the editor and on the status page, and the commentary stays a draft', async ({
  api,
  admin,
  editor,
  reader,
}) => {
  const draft = await api.create('articles', { title: 'Nobody signs this one' }, '?draft=true')
  const at = new Date(Date.now() + 3000).toISOString()
  await api.update('articles', draft.id, { body: paragraphs('Text.'), publishAt: at }, '?draft=true')
  const error = async () => (await api.find('articles', `where[id][equals]=${draft.id}&draft=true`))[0]?.scheduleError
  await expect.poll(error, { timeout: 20_000 }).toMatch(/Nobody signs this commentary/)
  expect((await reader.request.get('/commentary/nobody-signs-this-one')).status()).toBe(404)
  await editor.goto(`/admin/collections/articles/${draft.id}`)
  await expect(editor.locator('#field-scheduleError')).toHaveValue(/Nobody signs this commentary/)
  await admin.goto('/admin/status')
  await expect(admin.getByRole('link', { name: 'Nobody signs this one' })).toBeVisible()
  const later = new Date(Date.now() + hour).toISOString()
  await api.update('articles', draft.id, { publishAt: later }, '?draft=true')
  expect(await error()).toBeFalsy()
})
