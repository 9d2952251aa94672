import { dayIn } from '@/domain/day'

import { countEach } from './countEach'
import { publishedIn } from './period'
import type { Store } from './store'
import type { PublisherView } from './view'

/** The years of the publisher’s calendar with the numbers of their commentaries, the latest first; none without any. */
export async function readYears(store: Store, { timeZone }: PublisherView): Promise<(readonly [number, number])[]> {
  const yearOf = async (sort: string): Promise<number | null> => {
    const where = { publishedAt: { exists: true } }
    const [commentary] = (await store.listed({ where, sort: [sort], limit: 1 })).docs
    return commentary?.publishedAt ? Number(dayIn(timeZone, commentary.publishedAt).slice(0, 4)) : null
  }
  const [first, last] = [await yearOf('publishedAt'), await yearOf('-publishedAt')]
  if (first === null || last === null) return []
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at)
  return countEach(store, years, (year) => publishedIn({ year }, timeZone))
}
