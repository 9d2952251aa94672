import type { Where } from 'payload'

import { limits } from '@/domain/limits'
import { searchPath } from '@/domain/paths'
import { fold } from '@/domain/slug'

import { pastEnd } from './pastEnd'
import { readPublisher } from './readPublisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { Outcome, SearchView } from './view'

const maxWords = 8

/**
 * The commentaries that contain every word of the query, folded: “vucic” finds “Vučić”. At most eight words
 * count.
 */
export async function readSearch(store: Store, requested: string, page: number): Promise<Outcome<SearchView>> {
  const publisher = await readPublisher(store)
  // Half a surrogate pair at the end has no encoded form.
  const query = requested
    .slice(0, limits.searchCharacters)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
  const words = fold(query).split(' ').filter(Boolean).slice(0, maxWords)
  const path = searchPath(query)
  const nothing = { teasers: [], total: 0, links: { page: 1, pages: 1, newer: null, older: null } }
  const where: Where = { and: words.map((word) => ({ searchText: { contains: word } })) }
  const found = words.length === 0 ? nothing : await readTeasers(store, publisher, { where, page, path })
  if (page > found.links.pages) return pastEnd(publisher, `Search: ${query}`, found.links, path)
  return { state: 'found', publisher, view: { path, query, ...found } }
}
