import type { Where } from 'payload'

import { limits } from '@/domain/limits'

import { pageLinks } from './pageLinks'
import type { ListedCommentary, Store } from './store'
import type { PageLinks } from './view'

interface Wanted {
  readonly where?: Where
  /** How many a page has, where it is not the usual number. */
  readonly limit?: number
  readonly page: number
  /** The list’s own address, from which the addresses of its pages are made. */
  readonly path: string
  readonly sort: string[]
}

interface Listed {
  readonly docs: readonly ListedCommentary[]
  readonly total: number
  readonly links: PageLinks
}

/** A page of commentaries in an order, with the way to its neighbours. */
export async function readListed(store: Store, { page, path, ...query }: Wanted): Promise<Listed> {
  const { where, limit = limits.listed, sort } = query
  const { docs, ...found } = await store.listed({ where, limit, page, sort })
  // The adapter for SQLite reports a total of none for an empty page.
  const isPastEnd = docs.length === 0 && page > 1
  const total = isPastEnd ? await store.count('articles', where) : found.total
  return { docs, total, links: pageLinks(path, page, Math.ceil(total / limit)) }
}
