import type { Article } from '@/payload-types'

interface PublicFault {
  readonly path: 'publishedAt' | 'updatedOn'
  readonly message: string
}

interface Fault {
  readonly path: string
  readonly message: string
}

const named = { publishAt: 'Publish at', unpublishAt: 'Unpublish at' } as const

const day = 24 * 3_600_000

type Moment = keyof typeof named

/** The first time of a commentary that is past or contradicts another; drafts are checked too. */
export function scheduleFault(commentary: Partial<Article>, before: Partial<Article>, now: Date): Fault | null {
  const { publishAt, unpublishAt, embargoUntil } = commentary
  if (publishAt && !same(publishAt, before.publishAt) && at(publishAt) <= now.getTime()) {
    return fault('publishAt', 'is in the past; publish now, or choose a time to come')
  }
  if (unpublishAt && !same(unpublishAt, before.unpublishAt) && at(unpublishAt) <= now.getTime()) {
    return fault('unpublishAt', 'is in the past; unpublish now, or choose a time to come')
  }
  if (publishAt && unpublishAt && at(unpublishAt) <= at(publishAt))
    return fault('unpublishAt', 'must be after “Publish at”')
  if (publishAt && embargoUntil && at(publishAt) < at(embargoUntil))
    return fault('publishAt', 'must not be before the embargo ends')
  return null
}

/**
 * The fault in the dates that readers see, checked at publication alone: a day in the future, or an update before the
 * first publication.
 */
export function publicationFaultOf({ publishedAt, updatedOn }: Partial<Article>, now: Date): PublicFault | null {
  if (publishedAt && at(publishedAt) > now.getTime()) {
    const message = '“First published” is in the future. Did you mean “Publish at”? Set the time there, and empty this.'
    return { path: 'publishedAt', message }
  }
  // A day without a time is stored as its midnight and covers the whole of it.
  if (publishedAt && updatedOn && at(updatedOn) < at(publishedAt) - day) {
    return {
      path: 'updatedOn',
      message: '“Updated” is before “First published”. Correct one of the two, or empty “Updated”.',
    }
  }
  return null
}

const fault = (path: Moment, what: string): Fault => ({ path, message: `“${named[path]}” ${what}.` })

const at = (value: string): number => new Date(value).getTime()

const same = (one: string, other: string | null | undefined): boolean => Boolean(other) && at(one) === at(String(other))
