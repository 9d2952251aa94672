import { randomUUID } from 'node:crypto'

import { escapeXml } from '@/components/escapeXml'
import { MissingPage } from '@/components/MissingPage'
import { readMissing } from '@/reading/readMissing'
import { openStore } from '@/reading/store'
import { makeOnce } from '@/serving/pages/makeOnce'
import { pages } from '@/serving/pages/pageStore'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'

/** Replaces the address on a stored page; it is random, so that no text contains it. */
const placeholder = randomUUID()

/**
 * The page for an address without a page. It is rendered once after each change and stored with a placeholder for the
 * address, since anybody can request any number of addresses that do not exist.
 */
export async function missingHtml(state: 'gone' | 'missing', path: string): Promise<string> {
  // Not the key of a page: those begin with a slash.
  const key = `${state} ${placeholder}`
  const stored = pages().fresh(key, Date.now())
  const page = stored ? stored.identity.toString() : await makeOnce(key, pages().ticket(), () => render(key, state))
  return page.replaceAll(placeholder, () => escapeXml(path))
}

async function render(key: string, state: 'gone' | 'missing'): Promise<string> {
  const ticket = pages().ticket()
  const store = await openStore()
  const { view, publisher } = await readMissing(store, placeholder)
  const shared = { view, publisher, stylesheet: stylesheet() }
  const body = await html(<MissingPage gone={state === 'gone'} {...shared} />)
  pages().store(key, { status: 404, headers: {}, body, tags: store.tags, ticket, madeAt: Date.now() })
  return body
}
