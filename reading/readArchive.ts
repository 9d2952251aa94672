import { archivePath } from '@/domain/paths'

import type { IndexView } from './indexView'
import { pageLinks } from './pageLinks'
import { readPublisher } from './readPublisher'
import { readYears } from './readYears'
import type { Store } from './store'
import type { Outcome } from './view'

/** The years in which commentaries were first published, the latest first. */
export async function readArchive(store: Store): Promise<Outcome<IndexView>> {
  const publisher = await readPublisher(store)
  const path = archivePath()
  const years = await readYears(store, publisher)
  const entries = years.map(([year, count]) => ({ name: String(year), href: archivePath(year), count }))
  const groups = entries.length > 0 ? [{ heading: '', entries }] : []
  return {
    state: 'found',
    publisher,
    view: { path, title: 'Archive', trail: [], groups, links: pageLinks(path, 1, 1) },
  }
}
