import { expect, expectAccessible, test } from './support/test'

test('a reader finds a commentary, reads it and opens its author, by keyboard alone', async ({ reader, api }) => {
  const { commentary, author } = await api.publish('Čapek and the tides of Rijeka')
  await reader.goto('/')
  await expectAccessible(reader)
  await reader.keyboard.press('Tab')
  await expect(reader.getByRole('link', { name: /skip to/i })).toBeFocused()

  await reader.goto('/search')
  await expectAccessible(reader)
  await reader.getByRole('searchbox').first().focus()
  await reader.keyboard.type('capek rijeka')
  await reader.keyboard.press('Enter')
  const found = reader.getByRole('main').getByRole('link', { name: 'Čapek and the tides of Rijeka', exact: true })
  await expect(found).toBeVisible()
  await expectAccessible(reader)
  await found.focus()
  await reader.keyboard.press('Enter')

  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Čapek and the tides of Rijeka')
  await expect(reader).toHaveURL(`/commentary/${String(commentary.slug)}`)
  await expectAccessible(reader)
  await reader
    .getByRole('link', { name: String(author.name) })
    .first()
    .focus()
  await reader.keyboard.press('Enter')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(String(author.name))
  await expect(reader.getByRole('link', { name: 'Čapek and the tides of Rijeka', exact: true })).toBeVisible()
  await expectAccessible(reader)
})

test('a reader finds a commentary through the indexes, on a narrow screen too', async ({ reader, api }) => {
  const { author } = await api.publish('Found through an index')
  await reader.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/authors', '/topics', '/archive', '/corrections', '/kinds/commentary']) {
    const answer = await reader.goto(address)
    expect(answer?.status(), address).toBe(200)
    await expectAccessible(reader)
    const isTooWide = await reader.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isTooWide, address).toBe(false)
  }
  await reader.goto('/authors')
  await reader.locator(`main a[href="/authors/${String(author.slug)}"]`).click()
  await expect(reader.getByRole('link', { name: 'Found through an index', exact: true })).toBeVisible()
})

test('an address that never existed offers a search', async ({ reader }) => {
  const answer = await reader.goto('/commentary/there-is-no-such-commentary')
  expect(answer?.status()).toBe(404)
  await expect(reader.getByRole('searchbox').first()).toBeVisible()
  await expectAccessible(reader)
})

test('a page runs no script and comes in one request', async ({ reader, api }) => {
  const { commentary } = await api.publish('A page of a few kilobytes')
  const requests: string[] = []
  reader.on('request', (request) => requests.push(request.url()))
  await reader.goto(`/commentary/${String(commentary.slug)}`)
  expect(requests.filter((url) => !/\/(favicon\.ico|icon\.svg)$/.test(url))).toHaveLength(1)
  expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0)
})

test('a reader searches by a name without its accents, narrows the search, and is helped with a mistyped word', async ({
  reader,
  api,
}) => {
  const { author } = await api.publish('Wharves of Zadar', { standfirst: 'On quays and Đerdapišta.' })
  await reader.goto('/search')
  await reader.getByRole('searchbox').first().fill('Derdapista')
  await reader.keyboard.press('Enter')
  const found = reader.getByRole('main').getByRole('link', { name: 'Wharves of Zadar', exact: true })
  await expect(found).toBeVisible()

  await reader.goto(`/search?q=${encodeURIComponent(`${String(author.name)} wharf`)}`)
  await expect(found).toBeVisible()

  await reader.goto('/search?q=derdapitsa')
  await reader.getByRole('main').getByRole('link', { name: 'Đerdapišta' }).click()
  await expect(found).toBeVisible()
  await expectAccessible(reader)
  await reader.setViewportSize({ width: 360, height: 740 })
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
