import type { Where } from 'payload'

import type { NamedListView } from './indexView'
import { missing } from './missing'
import { pastEnd } from './pastEnd'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { Outcome, PublisherView } from './view'

interface Wanted extends Pick<NamedListView, 'path' | 'title' | 'trail'> {
  readonly where: Where
}

/** A page of the commentaries that meet a condition, under a title; a list without any is no page. */
export async function readNamedList(
  store: Store,
  publisher: PublisherView,
  page: number,
  { where, ...about }: Wanted,
): Promise<Outcome<NamedListView>> {
  const { path, title } = about
  const { teasers, total, links } = await readTeasers(store, publisher, { where, page, path, withPicture: true })
  if (total === 0) return missing(store, path)
  if (page > links.pages) return pastEnd(publisher, title, links, path)
  return { state: 'found', publisher, view: { ...about, teasers, links } }
}
