import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/domain/idOf'
import { cleanText } from '@/domain/text'
import { refersTo } from '@/editorial/uses/refersTo'
import type { Article } from '@/payload-types'

import { settleSlug } from './settleSlug'

const moment = (value: string | null | undefined): number | null => (value ? new Date(value).getTime() : null)

/** Tidies what was typed and fills in what follows from it: the address, the owner, who set the schedule. */
export const fillIn: CollectionBeforeValidateHook<Article> = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  if (typeof data.title === 'string') data.title = cleanText(data.title)
  if (typeof data.standfirst === 'string') data.standfirst = cleanText(data.standfirst)
  const slug = await settleSlug({
    req,
    collection: 'articles',
    id: originalDoc?.id ?? null,
    slug: data.slug,
    title: data.title ?? originalDoc?.title ?? '',
    oldSlug: originalDoc?.slug ?? null,
    oldTitle: originalDoc?.title ?? '',
    settled: Boolean(originalDoc?.publishedAt),
  })
  if (slug === undefined) delete data.slug
  else data.slug = slug
  data.refersTo = refersTo({ ...originalDoc, ...data })
  if (operation === 'create' && req.user) data.owner = req.user.id
  const timesChange = (['publishAt', 'unpublishAt'] as const).some(
    (time) => data[time] !== undefined && moment(data[time]) !== moment(originalDoc?.[time]),
  )
  if (data.publishAt && 'scheduleStandsBy' in req.context) {
    // The same text to everybody but for what was changed all over: it stays approved by who set the time.
    data.scheduledBy = idOf(req.context.scheduleStandsBy)
    data.approvedRevision = data.revision
  } else if (timesChange || req.context.approves === true) {
    const timed = Boolean(data.publishAt ?? originalDoc?.publishAt) || Boolean(data.unpublishAt)
    data.scheduledBy = timed && req.user ? req.user.id : null
    data.approvedRevision = data.publishAt ? data.revision : null
    data.scheduleError = null
  }
  return data
}
