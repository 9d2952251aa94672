import { idOf, idsOf } from '@/domain/idOf'
import type { Article, Author, Media, Topic } from '@/payload-types'

import type { Store } from './store'

/** The records that a set of pieces points at, by id. */
export interface Relations {
  readonly authors: ReadonlyMap<string, Author>
  readonly media: ReadonlyMap<string, Media>
  readonly topics: ReadonlyMap<string, Topic>
}

/** Reads in three look-ups what any number of pieces point at; `images` are further images that they show. */
export async function readRelations(
  store: Store,
  pieces: readonly Article[],
  images: readonly string[] = [],
): Promise<Relations> {
  const authors = await store.byIds(
    'authors',
    pieces.flatMap(({ authors }) => idsOf(authors)),
  )
  const portraits = idsOf([...authors.values()].map(({ photo }) => photo ?? null))
  const leads = pieces.map(({ lead }) => idOf(lead)).filter((id) => id !== null)
  const [media, topics] = await Promise.all([
    store.byIds('media', [...leads, ...portraits, ...images]),
    store.byIds(
      'topics',
      pieces.flatMap(({ topics }) => idsOf(topics)),
    ),
  ])
  return { authors, media, topics }
}
