import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idOf } from '@/domain/idOf'
import { cleanText } from '@/domain/text'
import { refersTo } from '@/editorial/uses/refersTo'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { chooseSlug } from './chooseSlug'

const moment = (value: string | null | undefined): number | null => (value ? new Date(value).getTime() : null)

/** Tidies what was typed and fills in what follows from it: the address, the owner, what is approved and by whom. */
export const fillInCommentary: CollectionBeforeValidateHook<Article> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  // Of a copy it is the piece that it was made from.
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
  // A day can be corrected; that there was one is what keeps the address, and the piece from its writer.
  data.publishedAt ??= before?.publishedAt
  settleSchedule(req, data, before)
  return data
}

/** The language of the piece, or else the publisher’s. */
async function languageOf(req: PayloadRequest, { language }: Partial<Article>): Promise<string | null> {
  if (language) return language
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  return settings.language ?? null
}

/** Who sets a time answers for it; who sets that of publication, or approves anew, approves the text as it is then. */
function settleSchedule(req: PayloadRequest, data: Partial<Article>, before: Article | undefined): void {
  const context = saveContext(req)
  if (data.publishAt && context.approvedBy) {
    // The same text to everybody but for what was changed all over: it stays approved by who set the time.
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
