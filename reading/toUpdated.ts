import { dayIn } from '@/domain/day'

import { toDateView } from './toTeaserView'
import type { DateView, PublisherView } from './view'

/**
 * The date of the last change, or null where the stored one is of a day before first publication; one without a time is
 * the midnight of its day, which may be before that.
 */
export function toUpdated(
  updatedOn: string | null | undefined,
  published: string,
  publisher: PublisherView,
): DateView | null {
  if (!updatedOn || dayIn(publisher.timeZone, updatedOn) < dayIn(publisher.timeZone, published)) return null
  return toDateView(updatedOn < published ? published : updatedOn, publisher)
}
