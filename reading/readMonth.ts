import { archivePath } from '@/domain/paths'

import { archiveTrail } from './archiveTrail'
import type { NamedListView } from './indexView'
import { missing } from './missing'
import { monthText, publishedIn, readPeriod } from './period'
import { readNamedList } from './readNamedList'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { Outcome } from './view'

/** The commentaries first published in a month of the publisher’s calendar, latest first. */
export async function readMonth(
  store: Store,
  year: string,
  month: string,
  page: number,
): Promise<Outcome<NamedListView>> {
  const period = readPeriod(year, month.padStart(2, '0'))
  if (period?.month === undefined) return missing(store, `/archive/${year}/${month}`)
  const path = archivePath(period.year, period.month)
  if (month.length === 1) return { state: 'moved', to: path }
  const publisher = await readPublisher(store)
  return readNamedList(store, publisher, page, {
    path,
    title: monthText(period.year, period.month, publisher.language, true),
    trail: [...archiveTrail, { name: year, href: archivePath(period.year) }],
    where: publishedIn(period, publisher.timeZone),
  })
}
