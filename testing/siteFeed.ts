import { readFeed } from '@/reading/readFeed'
import type { Store } from '@/reading/store'

/** The feed of the site; throws where there is none. */
export async function siteFeed(store: Store, now: string) {
  const read = await readFeed(store, null, now)
  if (read.state !== 'found') throw new Error(`The feed is ${read.state}.`)
  return { feed: read.view, publisher: read.publisher }
}
