import { readBody } from '@/domain/body/readBody'
import type { SearchDocument } from '@/search/Search'

import { readPublisher } from './readPublisher'
import { readRelations } from './relations'
import type { Store } from './store'
import { toSearchDocument } from './toSearchDocument'

/** Those of some commentaries that the store shows, as a search finds them. */
export async function readSearchDocuments(store: Store, ids: readonly string[]): Promise<SearchDocument[]> {
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
}
