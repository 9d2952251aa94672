import { pastEnd } from './pastEnd'
import { readPublisher } from './readPublisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import type { HomeView, Outcome } from './view'

/** The latest commentaries, the first of them set large on the first page. */
export async function readHome(store: Store, page: number): Promise<Outcome<HomeView>> {
  const publisher = await readPublisher(store)
  const { teasers, links } = await readTeasers(store, publisher, { page, path: '/', withPicture: true })
  if (page > links.pages) return pastEnd(publisher, 'Latest', links, '/')
  const [first, ...rest] = teasers
  const lead = page === 1 ? (first ?? null) : null
  return { state: 'found', publisher, view: { path: '/', lead, teasers: lead ? rest : teasers, links } }
}
