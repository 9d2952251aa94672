import { idsOf } from '@/domain/idOf'
import type { Article, Author, Media, Topic } from '@/payload-types'

import type { Store } from './store'

/** The records that a set of commentaries refers to, by id. */
export interface Relations {
  readonly authors: ReadonlyMap<string, Author>
  readonly media: ReadonlyMap<string, Media>
  readonly topics: ReadonlyMap<string, Topic>
}

/**
 * Reads in three look-ups the records that any number of commentaries refer to; `images` are further images that they
 * show.
 */
export async function readRelations(
  store: Store,
  commentaries: readonly Article[],
  images: readonly string[] = [],
): Promise<Relations> {
  const authors = await store.byIds(
    'authors',
    commentaries.flatMap(({ authors }) => idsOf(authors)),
  )
  const portraits = idsOf([...authors.values()].map(({ photo }) => photo))
  const leads = idsOf(commentaries.map(({ lead }) => lead))
  const [media, topics] = await Promise.all([
    store.byIds('media', [...leads, ...portraits, ...images]),
    store.byIds(
      'topics',
      commentaries.flatMap(({ topics }) => idsOf(topics)),
    ),
  ])
  return { authors, media, topics }
}
