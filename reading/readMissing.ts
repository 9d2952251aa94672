import { readPublisher } from './readPublisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { MissingView, PublisherView } from './view'

/** The view of a page that helps where an address has no page: the latest commentaries. */
export async function readMissing(
  store: Store,
  path: string,
): Promise<{ view: MissingView; publisher: PublisherView }> {
  const publisher = await readPublisher(store)
  const { teasers } = await readTeasers(store, publisher, { limit: 5, page: 1, path: '/' })
  return { view: { path, latest: teasers }, publisher }
}
