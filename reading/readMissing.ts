import { readPublisher } from './publisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { MissingView, PublisherView } from './view'

/** What a page that helps shows where no page is: the latest pieces. */
export async function readMissing(
  store: Store,
  path: string,
): Promise<{ view: MissingView; publisher: PublisherView }> {
  const publisher = await readPublisher(store)
  const { teasers } = await readTeasers(store, publisher, { limit: 5, page: 1, path: '/' })
  return { view: { path, latest: teasers }, publisher }
}
