import { archivePath } from '@/domain/paths'

import { archiveTrail } from './archiveTrail'
import { countEach } from './countEach'
import type { IndexView } from './indexView'
import { missing } from './missing'
import { pageLinks } from './pageLinks'
import { monthText, publishedIn, readPeriod } from './period'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { Outcome } from './view'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** The months of a year in which commentaries were first published. */
export async function readYear(store: Store, given: string): Promise<Outcome<IndexView>> {
  const period = readPeriod(given)
  if (period === null) return missing(store, `/archive/${given}`)
  const { year } = period
  const path = archivePath(year)
  const publisher = await readPublisher(store)
  const counted = await countEach(store, months, (month) => publishedIn({ year, month }, publisher.timeZone))
  if (counted.length === 0) return missing(store, path)
  const entries = counted.map(([month, count]) => ({
    name: monthText(year, month, publisher.language, false),
    href: archivePath(year, month),
    count,
  }))
  const groups = [{ heading: '', entries }]
  return {
    state: 'found',
    publisher,
    view: { path, title: String(year), trail: archiveTrail, groups, links: pageLinks(path, 1, 1) },
  }
}
