import { readWhole } from './readCommentary'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { CommentaryView, FeedView, PublisherView } from './view'

const most = 30

/** The latest commentaries in full, for feed readers. */
export async function readFeed(store: Store, now: string): Promise<{ feed: FeedView; publisher: PublisherView }> {
  const publisher = await readPublisher(store)
  const { docs } = await store.list('articles', { limit: most, sort: ['-publishedAt', '-id'] })
  const entries: CommentaryView[] = []
  for (const commentary of docs) entries.push(await readWhole(store, publisher, commentary, now, []))
  const changes = entries.map(({ published, updated }) => (updated ?? published).iso)
  return {
    publisher,
    feed: { updated: changes.reduce((one, other) => (one > other ? one : other), '') || now, entries },
  }
}
