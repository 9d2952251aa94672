import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import { databaseNow } from '@/editorial/gate/databaseNow'
import { momentFaultOf } from '@/editorial/gate/momentFaultOf'
import type { Article } from '@/payload-types'

import { preflight } from './preflight'
import { refuseField } from './refuseField'
import { searchTextOf } from './searchTextOf'

/** The laws every save of a commentary obeys, draft or not, and those that publishing adds. */
export const obeyLaws: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  const now = await databaseNow(req.payload)
  const untimely = momentFaultOf({ ...originalDoc, ...data }, originalDoc ?? {}, now)
  if (untimely) refuseField(req, 'articles', untimely.path, untimely.message)
  data.searchText = searchTextOf({ ...originalDoc, ...data })
  if (data._status !== 'published') return data

  if (req.user?.role === 'writer') throw new Forbidden(req.t)
  const { embargoUntil } = { ...originalDoc, ...data }
  if (embargoUntil && new Date(embargoUntil) > now) {
    refuseField(
      req,
      'articles',
      'embargoUntil',
      'This piece is under embargo. Wait until it ends, or lift it by emptying this field.',
    )
  }
  await preflight(req, { ...originalDoc, ...data })
  data.publishedAt ??= originalDoc?.publishedAt ?? now.toISOString()
  data.publishAt = null
  data.approvedRevision = null
  if (!data.unpublishAt) data.scheduledBy = null
  data.scheduleError = null
  return data
}
