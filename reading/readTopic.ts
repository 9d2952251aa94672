import { topicPath } from '@/domain/paths'

import { missing } from './missing'
import { pastEnd } from './pastEnd'
import { readPublisher } from './readPublisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { Outcome, TopicView } from './view'

/** A topic’s page: its description and its commentaries. */
export async function readTopic(store: Store, slug: string, page: number): Promise<Outcome<TopicView>> {
  const publisher = await readPublisher(store)
  const path = topicPath(slug)
  const { docs } = await store.list('topics', { where: { slug: { equals: slug } }, limit: 1 })
  const [topic] = docs
  if (!topic) return missing(store, path)
  const where = { topics: { in: [topic.id] } }
  const { teasers, total, links } = await readTeasers(store, publisher, { where, page, path, withPicture: true })
  if (total === 0) return missing(store, path)
  if (page > links.pages) return pastEnd(publisher, topic.name, links, path)
  const { name, kind, description } = topic
  return { state: 'found', publisher, view: { path, name, kind, description: description ?? '', teasers, links } }
}
