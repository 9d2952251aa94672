import { limits } from '@/domain/limits'

import { countEach } from './countEach'
import type { IndexView } from './indexView'
import { pageLinks } from './pageLinks'
import { pastEnd } from './pastEnd'
import { readPublisher } from './readPublisher'
import type { IndexedName, Store } from './store'
import type { Outcome, PublisherView } from './view'

type Counted = readonly [IndexedName, number]

interface Wanted {
  readonly collection: 'authors' | 'topics'
  readonly title: string
  readonly path: string
  readonly sort: string[]
  readonly groups: (counted: readonly Counted[], publisher: PublisherView) => IndexView['groups']
}

/** A page of the index of authors or of topics; only the names of this page are counted. */
export async function readNames(store: Store, page: number, wanted: Wanted): Promise<Outcome<IndexView>> {
  const { collection, title, path, sort, groups } = wanted
  const publisher = await readPublisher(store)
  const { docs, total } = await store.names(collection, { sort, limit: limits.indexed, page })
  // The adapter for SQLite reports a total of none for an empty page.
  const all = docs.length === 0 && page > 1 ? await store.count(collection) : total
  const links = pageLinks(path, page, Math.ceil(all / limits.indexed))
  if (page > links.pages) return pastEnd(publisher, title, links, path)
  const counted = await countEach(store, docs, ({ id }) => ({ [collection]: { in: [id] } }))
  return { state: 'found', publisher, view: { path, title, trail: [], groups: groups(counted, publisher), links } }
}
