import { APIError, type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'

import { isEditor } from '@/domain/role'
import { databaseNow } from '@/editorial/stored/databaseNow'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { preflight } from './preflight'
import { publicationFaultOf, scheduleFault } from './scheduleFault'
import { refuseField } from '@/editorial/rules/refuseField'
import { searchTextOf } from './searchTextOf'

/** Enforces the rules of every save of a commentary, draft or not, and for publication those of publishing too. */
export const enforceRules: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  // A change of every text is excepted, so that no text still refers to a record that is being deleted.
  const keptOut = before?.deletedAt && data.deletedAt && !saveContext(req).changesEveryText
  if (keptOut) throw new APIError(inTrash, 409, null, true)
  // A commentary that is published now has no scheduled publication any more.
  if (data._status === 'published') data.publishAt = null
  const now = await databaseNow(req.payload)
  const commentary = { ...before, ...data }
  const untimely = scheduleFault(commentary, before ?? {}, now)
  if (untimely) refuseField(req, 'articles', untimely.path, untimely.message)
  data.searchText = searchTextOf(commentary)
  return data._status === 'published' ? publishing(req, data, commentary, now) : data
}

async function publishing(req: PayloadRequest, data: Partial<Article>, commentary: Partial<Article>, now: Date) {
  if (req.user && !isEditor(req.user)) throw new Forbidden(req.t)
  if (commentary.embargoUntil && new Date(commentary.embargoUntil) > now) {
    refuseField(
      req,
      'articles',
      'embargoUntil',
      'This piece is under embargo. Wait until it ends, or lift it by emptying this field.',
    )
  }
  // Dates that readers see already hold up no change that is made in every text.
  const misdated = saveContext(req).changesEveryText ? null : publicationFaultOf(commentary, now)
  if (misdated) refuseField(req, 'articles', misdated.path, misdated.message)
  await preflight(req, commentary)
  data.publishedAt ??= commentary.publishedAt ?? now.toISOString()
  data.approvedRevision = null
  if (!data.unpublishAt) data.scheduledBy = null
  data.scheduleError = null
  return data
}

const inTrash = 'This piece is in the trash. Take it out before you change it.'
