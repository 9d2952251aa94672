import type { SearchSource } from '@/search/feed/SearchSource'

import { readPublisher } from './readPublisher'
import { readSearchDocuments } from './readSearchDocuments'
import { openStore } from './store'

/** What a search is made from, read with the rights of a reader, so that nothing else can be found. */
export const searchSource: Omit<SearchSource, 'changesSince'> = {
  documents: async (ids) => readSearchDocuments(await openStore(), ids),
  async versionsAfter(after, limit) {
    const where = after === null ? undefined : { id: { greater_than: after } }
    return (await openStore()).versions({ where, limit })
  },
  async versionsOf(ids) {
    if (ids.length === 0) return new Map()
    return (await openStore()).versions({ where: { id: { in: [...ids] } }, limit: ids.length })
  },
  async language() {
    return (await readPublisher(await openStore())).language
  },
}
