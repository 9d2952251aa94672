import type { Facets } from '@/domain/facets'
import { kinds } from '@/domain/kinds'
import { limits } from '@/domain/limits'
import { pagedPath, searchPath } from '@/domain/paths'
import type { Answer, Hit } from '@/search/Search'
import { siteSearch } from '@/search/siteSearch'

import { pastEnd } from './pastEnd'
import { readFacets } from './readFacets'
import { readPublisher } from './readPublisher'
import { toTeasers } from './readTeasers'
import type { ResultView, SearchView } from './SearchView'
import type { Store } from './store'
import type { Outcome, PublisherView } from './view'

interface Requested {
  readonly query: string
  readonly facets: Facets
  readonly page: number
}

const nothing: Answer = {
  total: 0,
  complete: false,
  pages: 1,
  hits: [],
  facets: { author: [], topic: [], kind: [], language: [], year: [] },
  suggestion: null,
  shortened: false,
  partial: false,
}

/**
 * What the search finds, as far as a reader may read it now: the index gives ids, and each is read with the rights of a
 * reader, so that an index that is behind shows nothing that was withdrawn.
 */
export async function readSearch(store: Store, { query, facets, page }: Requested): Promise<Outcome<SearchView>> {
  const publisher = await readPublisher(store)
  const text = query
    .toWellFormed()
    .slice(0, limits.searchCharacters)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
  const path = searchPath(text, facets)
  const filters = text === '' && Object.keys(facets).length === 0 ? null : await filtersOf(store, facets)
  const answer = filters === null ? nothing : await siteSearch().search({ text, filters, page, perPage: limits.listed })
  const links = {
    page,
    pages: answer.pages,
    newer: page > 1 ? pagedPath(path, page - 1) : null,
    older: page < answer.pages ? pagedPath(path, page + 1) : null,
  }
  if (page > answer.pages) return pastEnd(publisher, `Search: ${text}`, links, path)
  const listed = answer.pages * limits.listed
  const view: SearchView = {
    path,
    query: text,
    facets,
    results: await toResults(store, publisher, answer.hits),
    links,
    total: answer.total,
    complete: answer.complete,
    listed: answer.total > listed ? listed : null,
    narrow: await readFacets(store, publisher, { text, facets, counts: answer.facets }),
    suggestion:
      answer.suggestion === null ? null : { text: answer.suggestion, href: searchPath(answer.suggestion, facets) },
    shortened: answer.shortened,
    partial: answer.partial,
  }
  return { state: 'found', publisher, view }
}

/** The facets of an address as the index has them; null where one of them is of nothing that a reader may see. */
async function filtersOf(store: Store, facets: Facets): Promise<Facets | null> {
  const ids: Partial<Record<'author' | 'topic', string>> = {}
  for (const [name, collection] of [
    ['author', 'authors'],
    ['topic', 'topics'],
  ] as const) {
    const slug = facets[name]
    if (slug === undefined) continue
    const { docs } = await store.list(collection, { where: { slug: { equals: slug } }, limit: 1 })
    const [record] = docs
    if (!record) return null
    ids[name] = record.id
  }
  const { kind } = facets
  if (kind !== undefined && !kinds.some(({ code }) => code === kind)) return null
  return { ...facets, ...ids }
}

async function toResults(store: Store, publisher: PublisherView, hits: readonly Hit[]): Promise<ResultView[]> {
  const found = await store.listedByIds(hits.map(({ id }) => id))
  const shown = hits.flatMap((hit) => {
    const commentary = found.get(hit.id)
    return commentary ? [{ hit, commentary }] : []
  })
  const teasers = await toTeasers(
    store,
    publisher,
    shown.map(({ commentary }) => commentary),
  )
  return teasers.flatMap((teaser, at) => {
    const { hit, commentary } = shown[at] ?? {}
    if (!hit || !commentary) return []
    // A text that was changed since it was indexed is not quoted.
    const passage = hit.updatedAt === commentary.updatedAt ? hit.passage : []
    return [{ teaser, passage, without: hit.without }]
  })
}
