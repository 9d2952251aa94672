import { APIError, type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'

import { isEditor } from '@/domain/role'
import { databaseNow } from '@/editorial/stored/databaseNow'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { preflight } from './preflight'
import { publicationFaultOf, scheduleFault } from './scheduleFault'
import { refuseField } from '@/editorial/rules/refuseField'
import { searchTextOf } from './searchTextOf'

/** The laws every save of a commentary obeys, draft or not; to publish, those of publishing besides. */
export const enforceRules: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  // But for what is changed all over, so that nothing still names a record that goes.
  const keptOut = before?.deletedAt && data.deletedAt && !saveContext(req).changesEveryText
  if (keptOut) throw new APIError(inTrash, 409, null, true)
  // What is published now waits for no time of publication any more.
  if (data._status === 'published') data.publishAt = null
  const now = await databaseNow(req.payload)
  const piece = { ...before, ...data }
  const untimely = scheduleFault(piece, before ?? {}, now)
  if (untimely) refuseField(req, 'articles', untimely.path, untimely.message)
  data.searchText = searchTextOf(piece)
  return data._status === 'published' ? publishing(req, data, piece, now) : data
}

async function publishing(req: PayloadRequest, data: Partial<Article>, piece: Partial<Article>, now: Date) {
  if (req.user && !isEditor(req.user)) throw new Forbidden(req.t)
  if (piece.embargoUntil && new Date(piece.embargoUntil) > now) {
    refuseField(
      req,
      'articles',
      'embargoUntil',
      'This piece is under embargo. Wait until it ends, or lift it by emptying this field.',
    )
  }
  // Dates that readers see already hold up no change that is made in every text.
  const misdated = saveContext(req).changesEveryText ? null : publicationFaultOf(piece, now)
  if (misdated) refuseField(req, 'articles', misdated.path, misdated.message)
  await preflight(req, piece)
  data.publishedAt ??= piece.publishedAt ?? now.toISOString()
  data.approvedRevision = null
  if (!data.unpublishAt) data.scheduledBy = null
  data.scheduleError = null
  return data
}

const inTrash = 'This piece is in the trash. Take it out before you change it.'
