import type { Where } from 'payload'

import { idsOf } from '@/domain/idOf'
import type { Article } from '@/payload-types'

import { readRelations } from './relations'
import type { Store } from './store'
import { toTeaserView } from './toTeaserView'
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
  const relations = await readRelations(store, found)
  const shared = new Set(idsOf(commentary.topics))
  return found.map((other) => {
    const topic = idsOf(other.topics).find((id) => shared.has(id))
    const name = topic === undefined ? undefined : relations.topics.get(topic)?.name
    const reason = picks.length > 0 ? 'Chosen by the editor' : `Also on ${name ?? 'this topic'}`
    return { teaser: toTeaserView(other, relations, publisher), reason }
  })
}

async function picked(store: Store, picks: readonly string[]): Promise<Article[]> {
  const found = await store.byIds('articles', picks)
  return picks.map((id) => found.get(id)).filter((commentary) => commentary !== undefined)
}

async function sharing(store: Store, commentary: Article): Promise<Article[]> {
  const topics = idsOf(commentary.topics)
  if (topics.length === 0) return []
  const where: Where = { and: [{ topics: { in: topics } }, { id: { not_equals: commentary.id } }] }
  const { docs } = await store.list('articles', { where, limit: most, sort: ['-publishedAt'] })
  return docs
}
