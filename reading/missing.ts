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
): Promise<Extract<Outcome<never>, { state: 'moved' | 'missing' }>> {
  const to = await readMove(store, path)
  if (to !== null) return { state: 'moved', to }
  const { teasers } = await readTeasers(store, publisher, { limit: 5, page: 1, path: '/' })
  return { state: 'missing', view: { path, latest: teasers }, publisher }
}

/** Where a former address leads now; null where it leads nowhere that readers may see. */
async function readMove(store: Store, path: string): Promise<string | null> {
  const { docs } = await store.list('former-addresses', { where: { path: { equals: path } }, limit: 1 })
  const page = docs[0]?.page
  if (!page) return null
  const collection: Addressed = page.relationTo
  const id = typeof page.value === 'string' ? page.value : page.value.id
  const record = (await store.byIds(collection, [id])).get(id)
  return record?.slug ? pagePath(collection, record.slug) : null
}
