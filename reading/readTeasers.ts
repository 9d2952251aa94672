import type { Where } from 'payload'

import { pagedPath } from '@/domain/paths'

import { readRelations } from './relations'
import type { Store } from './store'
import { toTeaserView } from './toTeaserView'
import type { PageLinks, PublisherView, TeaserView } from './view'

interface Wanted {
  readonly where?: Where
  readonly limit: number
  readonly page: number
  /** The list’s own address, from which the addresses of its pages are made. */
  readonly path: string
}

interface Teasers {
  readonly teasers: TeaserView[]
  readonly total: number
  readonly links: PageLinks
}

/** A page of commentaries, latest first. */
export async function readTeasers(store: Store, publisher: PublisherView, options: Wanted): Promise<Teasers> {
  const { where, limit, page, path } = options
  const found = await store.list('articles', { where, limit, page, sort: ['-publishedAt', '-id'] })
  // The adapter for SQLite reports a total of none for an empty page.
  const isPastEnd = found.docs.length === 0 && page > 1
  const { pages, total } = isPastEnd ? await store.list('articles', { where, limit }) : found
  const relations = await readRelations(store, found.docs)
  return {
    teasers: found.docs.map((commentary) => toTeaserView(commentary, relations, publisher)),
    total,
    links: {
      page,
      pages: Math.max(pages, 1),
      newer: page > 1 ? pagedPath(path, page - 1) : null,
      older: page < pages ? pagedPath(path, page + 1) : null,
    },
  }
}
