import { openSearch } from '@/search/embedded/openSearch'
import { setSiteSearch } from '@/search/siteSearch'

import { readSearchDocuments } from './readSearchDocuments'
import type { Store } from './store'

/** Makes a search of all that a store shows the search of the site. */
export async function searchIn(store: Store): Promise<void> {
  const { docs } = await store.list('articles', { limit: 1000 })
  const index = await openSearch(null)
  await index.put(
    await readSearchDocuments(
      store,
      docs.map(({ id }) => id),
    ),
  )
  setSiteSearch(index)
}
