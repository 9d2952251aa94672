import type { Article } from '@/payload-types'

interface Fault {
  readonly path: string
  readonly message: string
}

const named = {
  publishedAt: 'First published',
  updatedOn: 'Updated',
  publishAt: 'Publish at',
  unpublishAt: 'Unpublish at',
  embargoUntil: 'Embargo',
} as const

type Moment = keyof typeof named

/** The first time of a piece that is no usable date, or contradicts another; drafts are held to this too. */
export function momentFaultOf(piece: Partial<Article>, before: Partial<Article>, now: Date): Fault | null {
  for (const path of ['publishedAt', 'updatedOn', 'publishAt', 'unpublishAt', 'embargoUntil'] as const) {
    const value = piece[path]
    if (value === null || value === undefined) continue
    const year = new Date(value).getUTCFullYear()
    if (!(year >= 1900 && year <= 2199)) return fault(path, 'is no date between 1900 and 2199')
  }
  const { publishAt, unpublishAt, embargoUntil } = piece
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

const fault = (path: Moment, what: string): Fault => ({ path, message: `“${named[path]}” ${what}.` })

const at = (value: string): number => new Date(value).getTime()

const same = (one: string, other: string | null | undefined): boolean => Boolean(other) && at(one) === at(String(other))
