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
  /** The list’s own address, from which those of its pages are made. */
  readonly path: string
}

interface Teasers {
  readonly teasers: TeaserView[]
  readonly total: number
  readonly links: PageLinks
}

/** A page of pieces, latest first. */
export async function readTeasers(store: Store, publisher: PublisherView, wanted: Wanted): Promise<Teasers> {
  const { where, limit, page, path } = wanted
  const found = await store.list('articles', { where, limit, page, sort: ['-publishedAt', '-id'] })
  // Of an empty page the adapter for SQLite says that there are none at all.
  const isPastEnd = found.docs.length === 0 && page > 1
  const { pages, total } = isPastEnd ? await store.list('articles', { where, limit }) : found
  const relations = await readRelations(store, found.docs)
  return {
    teasers: found.docs.map((piece) => toTeaserView(piece, relations, publisher)),
    total,
    links: {
      page,
      pages: Math.max(pages, 1),
      newer: page > 1 ? pagedPath(path, page - 1) : null,
      older: page < pages ? pagedPath(path, page + 1) : null,
    },
  }
}
