import type { Where } from 'payload'

import { idOf, idsOf } from '@/domain/idOf'

import { readListed } from './readListed'
import type { ListedCommentary, Store } from './store'
import { toTeaserView } from './toTeaserView'
import type { PageLinks, PublisherView, TeaserView } from './view'

interface Wanted {
  readonly where?: Where
  /** How many a page has, where it is not the usual number. */
  readonly limit?: number
  readonly page: number
  /** The list’s own address, from which the addresses of its pages are made. */
  readonly path: string
  /** Whether the first of the first page has its picture. */
  readonly withPicture?: boolean
}

interface Teasers {
  readonly teasers: TeaserView[]
  readonly total: number
  readonly links: PageLinks
}

/** A page of commentaries, latest first. */
export async function readTeasers(store: Store, publisher: PublisherView, options: Wanted): Promise<Teasers> {
  const { withPicture, ...list } = options
  const { docs, ...found } = await readListed(store, { ...list, sort: ['-publishedAt', '-id'] })
  const teasers = await toTeasers(store, publisher, docs, withPicture && list.page === 1 ? 1 : 0)
  return { teasers, ...found }
}

/** The teasers of commentaries, the first `pictured` of them with their pictures. */
export async function toTeasers(
  store: Store,
  publisher: PublisherView,
  commentaries: readonly ListedCommentary[],
  pictured = 0,
): Promise<TeaserView[]> {
  const leads = commentaries.slice(0, pictured).map(({ lead }) => idOf(lead))
  const [authors, media] = await Promise.all([
    store.namesByIds(
      'authors',
      commentaries.flatMap(({ authors }) => idsOf(authors)),
    ),
    store.byIds(
      'media',
      leads.filter((id) => id !== null),
    ),
  ])
  return commentaries.map((commentary) => toTeaserView(commentary, { authors, media }, publisher))
}
