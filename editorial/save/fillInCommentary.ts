import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idOf } from '@/domain/idOf'
import { cleanText } from '@/domain/text'
import { refersTo } from '@/editorial/uses/refersTo'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { chooseSlug } from './chooseSlug'

const moment = (value: string | null | undefined): number | null => (value ? new Date(value).getTime() : null)

/**
 * Normalises what was typed and fills in the fields that follow from it: the address, the owner, what is approved and
 * by whom.
 */
export const fillInCommentary: CollectionBeforeValidateHook<Article> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  // For a copy this is the commentary that it was made from.
  const before = operation === 'update' ? originalDoc : undefined
  if (typeof data.title === 'string') data.title = cleanText(data.title)
  if (typeof data.standfirst === 'string') data.standfirst = cleanText(data.standfirst)
  const slug = await chooseSlug({
    req,
    collection: 'articles',
    id: before?.id ?? null,
    slug: data.slug,
    title: data.title ?? before?.title ?? '',
    oldSlug: before?.slug ?? null,
    oldTitle: before?.title ?? '',
    language: await languageOf(req, { ...before, ...data }),
    settled: Boolean(before?.publishedAt),
  })
  if (slug === undefined) delete data.slug
  else data.slug = slug
  data.refersTo = refersTo({ ...before, ...data })
  if (operation === 'create' && req.user) data.owner = req.user.id
  // The day can be corrected. Its presence is what fixes the address and ends the writer’s right to delete.
  data.publishedAt ??= before?.publishedAt
  settleSchedule(req, data, before)
  return data
}

/** The language of the commentary, or else the publisher’s. */
async function languageOf(req: PayloadRequest, { language }: Partial<Article>): Promise<string | null> {
  if (language) return language
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  return settings.language ?? null
}

/**
 * Records the user who sets a time; setting a time of publication, or approving anew, approves the text as it is then.
 */
function settleSchedule(req: PayloadRequest, data: Partial<Article>, before: Article | undefined): void {
  const context = saveContext(req)
  if (data.publishAt && context.approvedBy) {
    // A change of every text leaves the text the same to readers, so it stays approved by the user who set the time.
    data.scheduledBy = idOf(context.approvedBy.editor)
    data.approvedRevision = data.revision
    return
  }
  const changes = (time: 'publishAt' | 'unpublishAt') =>
    data[time] !== undefined && moment(data[time]) !== moment(before?.[time])
  const approves = changes('publishAt') || context.approves
  if (!approves && !changes('unpublishAt')) return
  data.scheduledBy = req.user && (data.publishAt || data.unpublishAt) ? req.user.id : null
  if (approves) data.approvedRevision = data.publishAt ? data.revision : null
  data.scheduleError = null
}
