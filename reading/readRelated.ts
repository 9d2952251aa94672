import type { Where } from 'payload'

import { idsOf } from '@/domain/idOf'
import type { Article } from '@/payload-types'

import { toTeasers } from './readTeasers'
import type { ListedCommentary, Store } from './store'
import type { PublisherView, TeaserView } from './view'

const most = 4

/**
 * The related commentaries with the reason for each: the editor’s picks in their order, or, where readers may see none
 * of them, the latest commentaries that share a topic.
 */
export async function readRelated(
  store: Store,
  publisher: PublisherView,
  commentary: Article,
): Promise<{ teaser: TeaserView; reason: string }[]> {
  const picks = await picked(store, idsOf(commentary.related))
  const found = picks.length > 0 ? picks : await sharing(store, commentary)
  const own = idsOf(commentary.topics)
  const [teasers, topics] = await Promise.all([
    toTeasers(store, publisher, found),
    store.namesByIds('topics', picks.length > 0 ? [] : own),
  ])
  return teasers.map((teaser, at) => {
    const shared = idsOf(found[at]?.topics).find((id) => own.includes(id))
    const name = topics.get(shared ?? '')?.name
    return { teaser, reason: picks.length > 0 ? 'Chosen by the editor' : `Also on ${name ?? 'this topic'}` }
  })
}

async function picked(store: Store, picks: readonly string[]): Promise<ListedCommentary[]> {
  const found = await store.listedByIds(picks)
  return picks.map((id) => found.get(id)).filter((commentary) => commentary !== undefined)
}

async function sharing(store: Store, commentary: Article): Promise<ListedCommentary[]> {
  const topics = idsOf(commentary.topics)
  if (topics.length === 0) return []
  const where: Where = { and: [{ topics: { in: topics } }, { id: { not_equals: commentary.id } }] }
  const { docs } = await store.listed({ where, limit: most, sort: ['-publishedAt'] })
  return docs
}
