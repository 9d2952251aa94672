import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { isEditor } from '@/domain/role'
import { isPublished } from '@/domain/status'
import { accessDenied } from '@/editorial/errors/access'
import { commentaryInTrash } from '@/editorial/errors/commentary'
import { commentaryEmbargoed, refuseFields } from '@/editorial/errors/fields'
import { databaseNow } from '@/editorial/stored/databaseNow'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { preflight } from './preflight'
import { publicationFaultOf, scheduleFault } from './scheduleFault'
import { searchTextOf } from './searchTextOf'

/** Enforces the rules of every save of a commentary, draft or not, and for publication those of publishing too. */
export const enforceRules: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  // A change of every text is excepted, so that no text still refers to a record that is being deleted.
  const keptOut = before?.deletedAt && data.deletedAt && !saveContext(req).changesEveryText
  if (keptOut) throw commentaryInTrash()
  // A commentary that is published now has no scheduled publication any more.
  if (isPublished(data)) data.publishAt = null
  const now = await databaseNow(req.payload)
  const commentary = { ...before, ...data }
  const untimely = scheduleFault(commentary, before ?? {}, now)
  if (untimely) refuseFields(req, 'articles', [untimely])
  data.searchText = searchTextOf(commentary)
  return isPublished(data) ? publishing(req, data, commentary, now) : data
}

async function publishing(req: PayloadRequest, data: Partial<Article>, commentary: Partial<Article>, now: Date) {
  if (req.user && !isEditor(req.user)) throw accessDenied(req)
  if (commentary.embargoUntil && new Date(commentary.embargoUntil) > now) {
    refuseFields(req, 'articles', [commentaryEmbargoed()])
  }
  // Dates that readers see already hold up no change that is made in every text.
  const misdated = saveContext(req).changesEveryText ? null : publicationFaultOf(commentary, now)
  if (misdated) refuseFields(req, 'articles', [misdated])
  await preflight(req, commentary)
  data.publishedAt ??= commentary.publishedAt ?? now.toISOString()
  data.approvedRevision = null
  if (!data.unpublishAt) data.scheduledBy = null
  data.scheduleError = null
  return data
}
