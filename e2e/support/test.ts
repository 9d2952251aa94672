import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test'

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

const viewport = { width: 1440, height: 1000 }

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Sessions of this worker by address, as the browser held them right after the sign-in. */
const sessions = new Map<string, Session>()

/** A new browser of somebody who has signed in, the first time through the admin’s own form. */
async function signedIn(browser: Browser, email: string, words: string): Promise<Page> {
  const storageState = sessions.get(email)
  const context = await browser.newContext({ viewport, ...(storageState ? { storageState } : {}) })
  const page = await context.newPage()
  if (storageState) await page.goto('/admin')
  else {
    await signIn(page, email, words)
    sessions.set(email, await context.storageState())
  }
  return page
}

/** Stories are told by people: each fixture is somebody’s own browser. */
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
    const page = await signedIn(browser, process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? '')
    await use(page)
    await page.context().close()
  },
  editor: async ({ browser, api }, use) => {
    await api.ensureUser('editor', 'editor@example.org', password)
    const page = await signedIn(browser, 'editor@example.org', password)
    await use(page)
    await page.context().close()
  },
  writer: async ({ browser, api }, use) => {
    await api.ensureUser('writer', 'writer@example.org', password)
    const page = await signedIn(browser, 'writer@example.org', password)
    await use(page)
    await page.context().close()
  },
})

/** Fails on anything axe finds wrong on the page, or in a part of it, as it stands (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

export { expect }
