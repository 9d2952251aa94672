import { randomUUID } from 'node:crypto'

import { escapeXml } from '@/components/escapeXml'
import { MissingPage } from '@/components/MissingPage'
import { readMissing } from '@/reading/readMissing'
import { openStore } from '@/reading/store'
import { makeOnce } from '@/serving/pages/makeOnce'
import { pages } from '@/serving/pages/pageStore'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'

/** Stands for the address on a stored page; nobody can know it, so no text holds it. */
const placeholder = randomUUID()

/**
 * The page that says that nothing is at an address. It is rendered once after each change and stored with a placeholder
 * for the address, since anybody can ask for any number of addresses that do not exist.
 */
export async function missingHtml(state: 'gone' | 'missing', path: string): Promise<string> {
  // No key of a page: those begin with a slash.
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
