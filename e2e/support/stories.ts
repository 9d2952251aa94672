import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

import { Api, signIn } from './api'

interface People {
  /** A reader with no account, in a browser of their own. */
  reader: Page
  /** The admin made at the first start. */
  admin: Page
  editor: Page
  writer: Page
  /** The same laws over REST, as the admin, to set a scene. */
  api: Api
}

const password = 'a long enough phrase'

/** Stories are told by people: each fixture is somebody’s own browser, signed in through the admin’s own form. */
export const test = base.extend<People>({
  api: async ({ baseURL, request }, use) => {
    await use(await Api.open(request, baseURL ?? '', process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? ''))
  },
  reader: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(await context.newPage())
    await context.close()
  },
  admin: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    await signIn(page, process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? '')
    await use(page)
    await context.close()
  },
  editor: async ({ browser, api }, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    await api.ensureUser('editor', 'editor@example.org', password)
    await signIn(page, 'editor@example.org', password)
    await use(page)
    await context.close()
  },
  writer: async ({ browser, api }, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    await api.ensureUser('writer', 'writer@example.org', password)
    await signIn(page, 'writer@example.org', password)
    await use(page)
    await context.close()
  },
})

/** Fails on anything axe finds wrong on the page as it stands (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

export { expect }
