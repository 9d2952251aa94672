import sharp from 'sharp'

import { wxr, wxrPost } from '@/editorial/import/archives/archives.fixtures'

import { signIn } from './support/api'
import { archiveSite } from './support/archiveSite'
import { expect, expectAccessible, test } from './support/test'

const words = 'The harbour was sold in a night, and nobody in the council asked for its price before the summer. '
const live = wxrPost({
  content: `<p>${words}</p><figure><img src="https://old.example/wp-content/uploads/2021/05/quay-300x200.jpg" alt="An empty quay"><figcaption>By night. Photo: <a href="https://pictures.example/1">Tom Brook</a>/Flickr/CC BY 4.0</figcaption></figure><p>${words} See <a href="https://old.example/?p=12">the price</a>.</p>`,
})
const other = wxrPost({ id: 12, title: 'The price', slug: 'the-price', content: `<p>${words}</p>` })
const unfinished = wxrPost({ id: 13, title: 'Never finished', slug: 'never', status: 'draft', content: words })

test('an admin brings an archive: what was live is so again under its old address, what was a draft is one', async ({
  browser,
  reader,
}) => {
  test.setTimeout(240_000)
  const image = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer()
  const site = await archiveSite(wxr(live, other, unfinished), { '2021/05/quay.jpg': image })
  try {
    await site.start()
    await site.stop()
    expect(await site.bring()).toContain('3')
    await site.start()
    const admin = await (await browser.newContext({ baseURL: site.origin })).newPage()
    await signIn(admin, site.admin.email, site.admin.password)

    // Whom an import names is no public author until somebody says so.
    await admin.goto('/admin/collections/authors')
    await admin.getByRole('link', { name: 'Ana Marić' }).click()
    await admin.getByRole('checkbox', { name: 'Proposed by an import' }).uncheck()
    await admin.getByRole('button', { name: 'Save' }).click()
    await expect(admin.locator('.toast-success').first()).toBeVisible()
    expect((await reader.goto(`${site.origin}/2021/05/who-owns-the-harbour/`))?.status()).toBe(404)
    await site.stop()
    await site.bring('--publish-live', '--as', site.admin.email)
    await site.start()

    await reader.goto(`${site.origin}/2021/05/who-owns-the-harbour/`)
    await expect(reader).toHaveURL(`${site.origin}/commentary/who-owns-the-harbour`)
    const page = reader.getByRole('main')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who owns the harbour?')
    await expect(page).toContainText('Ana Marić')
    await expect(page).toContainText('4 May 2021')
    await expect(page.getByRole('img', { name: 'An empty quay' })).toBeVisible()
    await expectAccessible(reader)
    await page.getByRole('link', { name: 'the price' }).click()
    await expect(reader).toHaveURL(`${site.origin}/commentary/the-price`)
    expect((await reader.goto(`${site.origin}/commentary/never`))?.status()).toBe(404)

    await admin.goto('/admin/collections/articles')
    const row = admin.getByRole('row', { name: /Never finished/ })
    await expect(row).toContainText('Draft')
    await expect(admin.getByRole('row', { name: /The price/ })).toContainText('Live')
  } finally {
    await site.close()
  }
})
