import type { Addressed } from '@/domain/pagePath'
import { pagePath } from '@/domain/pagePath'

import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { Outcome, PublisherView } from './view'

/** What to answer where no page is: the way to where it went, or a page that helps. */
export async function missing(
  store: Store,
  publisher: PublisherView,
  path: string,
): Promise<Extract<Outcome<never>, { state: 'moved' | 'gone' | 'missing' }>> {
  const fate = await readFate(store, path)
  if (typeof fate === 'object') return { state: 'moved', to: fate.to }
  const { teasers } = await readTeasers(store, publisher, { limit: 5, page: 1, path: '/' })
  return { state: fate, view: { path, latest: teasers }, publisher }
}

/** Where a former address leads now: to a page, to one that was withdrawn, or nothing was ever there. */
async function readFate(store: Store, path: string): Promise<{ to: string } | 'gone' | 'missing'> {
  const { docs } = await store.list('former-addresses', { where: { path: { equals: path } }, limit: 1 })
  const [former] = docs
  if (!former) return 'missing'
  const { page } = former
  if (!page) return 'gone'
  const collection: Addressed = page.relationTo
  const id = typeof page.value === 'string' ? page.value : page.value.id
  const record = (await store.byIds(collection, [id])).get(id)
  // A person or a topic that readers may not know of has left no trace.
  if (!record && collection !== 'articles') return 'missing'
  const to = record?.slug ? pagePath(collection, record.slug) : path
  return to === path ? 'gone' : { to }
}
