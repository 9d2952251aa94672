import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'

import { expect, expectAccessible, test } from './support/test'

const given = path.resolve('..', 'shared', 'seed', 'commentary.txt')
const ours = path.resolve('testing', 'fixtures', 'commentary.txt')
const texts = [ours, ...(existsSync(given) ? [given] : [])]

for (const file of texts) {
  test(`an editor imports a real text (${file === ours ? 'our own' : 'the seed'}), completes it, previews and publishes it`, async ({
    editor,
    reader,
    api,
  }) => {
    test.setTimeout(120_000)
    const text = readFileSync(file, 'utf8')
    const title = text.split('\n')[0] ?? ''

    await editor.goto('/admin/collections/articles')
    await editor.getByRole('link', { name: 'Import texts' }).click()
    await editor.waitForURL('/admin/import')
    const pdf = { name: 'a printed page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 x') }
    const chosen = { name: path.basename(file), mimeType: 'text/plain', buffer: Buffer.from(text) }
    await editor.getByLabel('Choose texts, or drop them here').setInputFiles([pdf, chosen])
    await expect(editor.getByRole('status').filter({ hasText: 'files done' })).toHaveText(
      '2 of 2 files done, 1 now a draft, 1 not imported.',
      { timeout: 30_000 },
    )
    const rows = editor.getByRole('list', { name: 'Files' }).getByRole('listitem')
    const [refused, made] = [rows.filter({ hasText: pdf.name }), rows.filter({ hasText: chosen.name })]
    await expect(refused).toContainText('The file is a PDF')
    await expect(refused).toContainText('save it as Word (.docx) or ')
    await expect(made).toContainText(/Now a draft\. \d+ to do, \d+ changed, \d+ lost, \d+ taken\./)
    await made.getByText('Report', { exact: true }).click()
    await expect(made.getByRole('heading', { name: 'To do' })).toBeVisible()
    await expectAccessible(editor)
    await made.getByRole('link', { name: `Open the draft “${title}”` }).click()
    await editor.waitForURL(/\/articles\/[0-9a-f-]{20,}/)
    const id = new URL(editor.url()).pathname.split('/').at(-1) ?? ''
    await expect(editor.locator('#field-title')).toHaveValue(title)

    // The people and wordings that the import proposed are read and confirmed.
    for (const collection of ['authors', 'disclaimers']) {
      for (const { id: proposed } of await api.find(collection, 'where[proposed][equals]=true')) {
        await editor.goto(`/admin/collections/${collection}/${proposed}`)
        await editor.locator('#field-proposed').uncheck()
        await editor.getByRole('button', { name: 'Save' }).click()
        await expect(editor.locator('.toast-success').first()).toBeVisible()
      }
    }

    await editor.goto(`/admin/collections/articles/${id}`)
    await editor.locator('#field-lead .upload__createNewToggler').click()
    const drawer = editor.locator('.doc-drawer, [class*="drawer__content"]').last()
    const image = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer()
    await drawer.locator('input[type=file]').setInputFiles({ name: 'lead.jpg', mimeType: 'image/jpeg', buffer: image })
    await drawer.locator('#field-alt').fill('Two men shake hands.')
    await drawer.locator('#field-creator').fill('The press office')
    await drawer.locator('#field-source').fill('Wikimedia Commons')
    await drawer.locator('#field-sourceUrl').fill('https://commons.wikimedia.org/wiki/File:Example.jpg')
    await drawer.locator('#field-licence .rs__control').click()
    await editor.locator('.rs__option', { hasText: /^CC BY 4\.0$/ }).click()
    await drawer.getByRole('button', { name: 'Save' }).click()
    await expect(editor.locator('#field-lead')).toContainText(/lead-[0-9a-f]+/, { timeout: 20_000 })
    await expect(editor.locator('.autosave')).toContainText('Last saved less than a minute ago', { timeout: 20_000 })

    await reader.goto('/')
    await expect(reader.getByRole('main')).not.toContainText(title)
    await editor.waitForTimeout(3000)
    const preview = await editor.context().newPage()
    await preview.goto(`/preview/${id}`)
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectAccessible(preview)
    await preview.close()

    await editor.getByRole('button', { name: 'Publish changes' }).click()
    await expect(editor.locator('.toast-success').first()).toBeVisible({ timeout: 20_000 })
    await reader.goto('/')
    await reader.getByRole('main').getByRole('link', { name: title }).first().click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
    const paragraphs = text.split(/\n+/).filter((line) => line.length > 400)
    for (const paragraph of paragraphs) await expect(reader.getByRole('main')).toContainText(paragraph)
    const deed = reader.getByRole('link', { name: /CC BY 4\.0/ }).first()
    await expect(deed).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/')
    // The deed is the picture’s, not the page’s.
    await expect(deed).not.toHaveAttribute('rel')
    await expectAccessible(reader)
  })
}
