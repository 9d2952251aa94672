import type { Where } from 'payload'

import { kinds } from '@/domain/kinds'
import { authorPath, kindPath, topicPath } from '@/domain/paths'

import { missing } from './missing'
import { readCommentaries } from './readCommentary'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { FeedView, Outcome, PublisherView } from './view'

const maxEntries = 30

/** Whose feed it is: a list by its folder and the last part of its address; null for that of the site. */
export type FeedSource = { readonly folder: 'authors' | 'topics' | 'kinds'; readonly slug: string } | null

interface List {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly where?: Where
}

/** The latest commentaries of a list in full, for feed readers, as of `now` (ISO 8601). */
export async function readFeed(store: Store, source: FeedSource, now: string): Promise<Outcome<FeedView>> {
  const publisher = await readPublisher(store)
  const list = await readList(store, source, publisher)
  if (typeof list === 'string') return missing(store, list)
  const { path, title, description, where } = list
  const { docs } = await store.list('articles', {
    where,
    limit: maxEntries,
    sort: ['-publishedAt', '-id'],
    counted: false,
  })
  if (docs.length === 0 && source !== null) return missing(store, path)
  const entries = await readCommentaries(store, publisher, docs, now)
  const changes = entries.map(({ published, updated }) => (updated ?? published).iso)
  const updated = changes.reduce((one, other) => (one > other ? one : other), '') || now
  return { state: 'found', publisher, view: { path, title, description, updated, entries } }
}

/** The list that a feed is of; its path where there is no such list. */
async function readList(store: Store, source: FeedSource, publisher: PublisherView): Promise<List | string> {
  const { name, description } = publisher
  if (source === null) return { path: '/', title: name, description }
  const { folder, slug } = source
  if (folder === 'kinds') {
    const kind = kinds.find(({ code }) => code === slug)
    if (!kind) return kindPath(slug)
    return {
      path: kindPath(slug),
      title: `${kind.plural} – ${name}`,
      description: '',
      where: { kind: { equals: slug } },
    }
  }
  const path = folder === 'authors' ? authorPath(slug) : topicPath(slug)
  const { docs } = await store.list(folder, { where: { slug: { equals: slug } }, limit: 1 })
  const [record] = docs
  if (!record) return path
  const about = 'description' in record ? (record.description ?? '') : ''
  return { path, title: `${record.name} – ${name}`, description: about, where: { [folder]: { in: [record.id] } } }
}
