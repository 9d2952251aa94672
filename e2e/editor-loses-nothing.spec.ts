import { goToEnd } from './support/goToEnd'
import { expect, test } from './support/test'

const saved = /Last saved less than/

test('two editors write in one commentary: the second sees both texts and keeps their own', async ({
  admin,
  editor,
  api,
}) => {
  const { commentary } = await api.publish('A commentary with two editors')
  const address = `/admin/collections/articles/${commentary.id}`
  await editor.goto(address)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary with two editors')
  await api.update('articles', commentary.id, { standfirst: 'What the other wrote.' }, '?draft=true')

  await editor.locator('#field-title').fill('A commentary with a title of mine')
  const dialog = editor.getByRole('alertdialog')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Yours' })).toContainText('A commentary with a title of mine')
  await expect(dialog.getByRole('region', { name: 'As Admin saved it' })).toContainText('What the other wrote.')
  await dialog.getByRole('button', { name: 'Keep what I wrote' }).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.title)
    .toBe('A commentary with a title of mine')
  const kept = (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]
  expect(kept?.standfirst).toBe('What the other wrote.')
  await expect(editor.locator('#field-standfirst')).toHaveValue('What the other wrote.')
  // Typing goes on, and is saved, without a second conflict.
  await editor.locator('#field-title').fill('A commentary with a title of mine, longer')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.title)
    .toBe('A commentary with a title of mine, longer')
  await expect(dialog).toBeHidden()
  await admin.goto(`${address}/versions`)
  await expect(admin.getByText('A commentary with').first()).toBeVisible()
})

test('an editor who goes on with the other’s text has their own stored in the browser', async ({ editor, api }) => {
  const { commentary } = await api.publish('A commentary to give way in')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary to give way in')
  await api.update('articles', commentary.id, { title: 'The other’s title' }, '?draft=true')
  await editor.locator('#field-standfirst').fill('Mine, typed with care.')
  await editor.getByRole('alertdialog').getByRole('button', { name: 'Go on with theirs' }).click()
  await expect(editor.locator('#field-title')).toHaveValue('The other’s title')
  const unsaved = editor.getByRole('region', { name: 'Unsaved text' })
  await unsaved.getByRole('button', { name: 'Bring it back' }).click()
  await expect(editor.locator('#field-standfirst')).toHaveValue('Mine, typed with care.')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.standfirst)
    .toBe('Mine, typed with care.')
})

test('what is typed while the connection is lost outlives a reload', async ({ editor, api }) => {
  const { commentary } = await api.publish('A commentary on a bad line')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary on a bad line')
  const body = editor.locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]').first()
  await expect(body).toContainText('The text of A commentary on a bad line.')
  await editor.context().setOffline(true)
  await editor.locator('#field-standfirst').fill('Typed on the train.')
  await goToEnd(body)
  await editor.keyboard.type(' And a whole sentence more.')
  await expect(editor.getByRole('alert').filter({ hasText: 'The database is away' })).toBeVisible({ timeout: 15_000 })
  editor.on('dialog', (dialog) => void dialog.accept())
  await editor.context().setOffline(false)
  await editor.reload()
  await editor.getByRole('region', { name: 'Unsaved text' }).getByRole('button', { name: 'Bring it back' }).click()
  await expect(editor.locator('#field-standfirst')).toHaveValue('Typed on the train.')
  await expect(body).toContainText('And a whole sentence more.')
  await expect
    .poll(async () => JSON.stringify((await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]))
    .toContain('And a whole sentence more.')
  await expect(editor.getByRole('region', { name: 'Unsaved text' })).toBeHidden()
})

test('what is typed while the connection is lost is saved by itself when it is back', async ({ editor, api }) => {
  const { commentary } = await api.publish('A commentary on a line that comes back')
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary on a line that comes back')
  const standfirst = async () =>
    (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.standfirst
  await editor.context().setOffline(true)
  await editor.locator('#field-standfirst').fill('Typed in a tunnel.')
  await expect(editor.getByRole('alert').filter({ hasText: 'The database is away' })).toBeVisible({ timeout: 15_000 })
  await editor.context().setOffline(false)
  await expect.poll(standfirst, { timeout: 20_000 }).toBe('Typed in a tunnel.')
  await editor.reload()
  await expect(editor.locator('#field-standfirst')).toHaveValue('Typed in a tunnel.')
  await expect(editor.getByRole('region', { name: 'Unsaved text' })).toBeHidden()
})

test('a text editor that cannot be loaded leaves the other fields in use, and what is typed in them is saved', async ({
  editor,
  api,
}) => {
  const { commentary } = await api.publish('A commentary without an editor')
  const address = `/admin/collections/articles/${commentary.id}`
  // The code that the page names arrives; what that code loads afterwards does not.
  const named = await (await editor.request.get(address)).text()
  await editor.route('**/_next/static/chunks/*', (route) =>
    named.includes(new URL(route.request().url()).pathname.split('/').at(-1) ?? '') ? route.continue() : route.abort(),
  )
  await editor.goto(address)
  await expect(editor.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await editor.locator('#field-standfirst').fill('Typed without the editor.')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0])
    .toMatchObject({ standfirst: 'Typed without the editor.', body: commentary.body })
  await editor.unroute('**/_next/static/chunks/*')
  await editor.getByRole('button', { name: 'Reload the page' }).click()
  await expect(editor.locator('.rich-text-lexical')).toContainText('The text of A commentary without an editor.')
})

test('a refused publication leaves the draft as typed, and later changes are saved', async ({ editor, api }) => {
  const { commentary } = await api.publish('A commentary not yet ready')
  await api.update('articles', commentary.id, { _status: 'draft', authors: [] })
  await editor.goto(`/admin/collections/articles/${commentary.id}`)
  await editor.locator('#field-standfirst').fill('Typed before.')
  await expect(editor.locator('.autosave')).toContainText(saved, { timeout: 20_000 })
  // Typed, and sent to be published before it was saved by itself.
  await editor.locator('#field-standfirst').fill('Typed just before.')
  await editor.getByRole('button', { name: 'Publish changes' }).click()
  await expect(editor.locator('.toast-error').first()).toContainText('Choose its author.')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.standfirst)
    .toBe('Typed just before.')
  await editor.locator('#field-standfirst').fill('Typed after the refusal.')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.standfirst, {
      timeout: 15_000,
    })
    .toBe('Typed after the refusal.')
})

test('a save in one tab of an editor leaves the unsaved text of another tab in the browser', async ({
  editor,
  api,
}) => {
  const { commentary } = await api.publish('A commentary in two tabs')
  const address = `/admin/collections/articles/${commentary.id}`
  const other = await editor.context().newPage()
  for (const tab of [editor, other]) {
    await tab.goto(address)
    await expect(tab.locator('#field-title')).toHaveValue('A commentary in two tabs')
  }
  await other.locator('#field-title').fill('Saved in the other tab')
  await expect(other.locator('.autosave')).toContainText(saved, { timeout: 20_000 })
  await editor.locator('#field-standfirst').fill('Typed in this tab.')
  await expect(editor.getByRole('alertdialog')).toBeVisible()
  await other.locator('#field-title').fill('Saved in the other tab again')
  await expect
    .poll(async () => (await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`))[0]?.title)
    .toBe('Saved in the other tab again')
  await editor.close()
  await other.goto(address)
  const unsaved = other.getByRole('region', { name: 'Unsaved text' })
  await unsaved.getByRole('button', { name: 'Bring it back' }).click()
  // The text is older than what the other tab saved.
  await other.getByRole('alertdialog').getByRole('button', { name: 'Keep what I wrote' }).click()
  await expect(other.locator('#field-standfirst')).toHaveValue('Typed in this tab.')
  await expect(other.locator('#field-title')).toHaveValue('Saved in the other tab again')
})

test('unsaved text that is brought back after a colleague’s correction is compared first; the correction stays', async ({
  editor,
  api,
}) => {
  const { commentary } = await api.publish('A commentary to be corrected')
  const address = `/admin/collections/articles/${commentary.id}`
  await editor.goto(address)
  await expect(editor.locator('#field-title')).toHaveValue('A commentary to be corrected')
  await editor.route('**/api/articles/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await editor.locator('#field-standfirst').fill('Typed while the network failed.')
  await expect
    .poll(() => editor.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('standfirst:typed:'))))
    .toBe(true)
  editor.on('dialog', (dialog) => void dialog.accept())
  await editor.goto('/admin')
  await editor.unroute('**/api/articles/*')
  await api.update('articles', commentary.id, { standfirst: 'The correction.', _status: 'published' })

  await editor.goto(address)
  await expect(editor.locator('#field-standfirst')).toHaveValue('The correction.')
  const unsaved = editor.getByRole('region', { name: 'Unsaved text' })
  await unsaved.getByRole('button', { name: 'Bring it back' }).click()
  const dialog = editor.getByRole('alertdialog')
  await expect(dialog.getByRole('region', { name: 'Yours' })).toContainText('Typed while the network failed.')
  await expect(dialog.getByRole('region', { name: 'As Admin saved it' })).toContainText('The correction.')
  await dialog.getByRole('button', { name: 'Go on with theirs' }).click()
  await expect(dialog).toBeHidden()
  await expect(editor.locator('#field-standfirst')).toHaveValue('The correction.')
  await expect(unsaved).toBeVisible()
  const drafts = await api.find('articles', `where[id][equals]=${commentary.id}&draft=true`)
  expect(drafts.map(({ standfirst, revision }) => [standfirst, revision])).toEqual([['The correction.', 2]])
})
