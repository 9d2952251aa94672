import { limits } from '@/domain/limits'
import { correctionsPath } from '@/domain/paths'

import type { CorrectionsView } from './indexView'
import { pastEnd } from './pastEnd'
import { readListed } from './readListed'
import { readPublisher } from './readPublisher'
import { toTeasers } from './readTeasers'
import type { Store } from './store'
import { toUpdated } from './toUpdated'
import type { Outcome } from './view'

/** A range of all dates there can be: an index answers it, unlike the question whether there is a date. */
const where = { updatedOn: { greater_than_equal: `${limits.firstYear}-01-01T00:00:00.000Z` } }

/** The commentaries that show readers when they were updated, the latest change first. */
export async function readCorrections(store: Store, page: number): Promise<Outcome<CorrectionsView>> {
  const publisher = await readPublisher(store)
  const about = { path: correctionsPath, title: 'Corrections and updates', trail: [] }
  const { docs, links } = await readListed(store, { where, page, path: about.path, sort: ['-updatedOn', '-id'] })
  if (page > links.pages) return pastEnd(publisher, about.title, links, about.path)
  const teasers = await toTeasers(store, publisher, docs)
  const entries = docs.flatMap(({ updatedOn, publishedAt, updatedAt }, at) => {
    const updated = toUpdated(updatedOn, publishedAt ?? updatedAt, publisher)
    const teaser = teasers[at]
    return updated && teaser ? [{ teaser, updated }] : []
  })
  return { state: 'found', publisher, view: { ...about, entries, links } }
}
