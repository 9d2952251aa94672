import { readBody } from '@/domain/body/readBody'
import type { SearchSource } from '@/search/feed/SearchSource'

import { readPublisher } from './readPublisher'
import { readRelations } from './relations'
import { openStore } from './store'
import { toSearchDocument } from './toSearchDocument'

/** What a search is made from, read with the rights of a reader, so that nothing else can be found. */
export const searchSource: Omit<SearchSource, 'changesSince'> = {
  async documents(ids) {
    const store = await openStore()
    const commentaries = [...(await store.byIds('articles', ids)).values()]
    const read = commentaries.map((commentary) => ({ commentary, ...readBody(commentary.body) }))
    const relations = await readRelations(
      store,
      commentaries,
      read.flatMap(({ media }) => media),
    )
    const publisher = await readPublisher(store)
    return read.map(({ commentary, body, media }) =>
      toSearchDocument({ commentary, body, images: media, relations, publisher }),
    )
  },
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
