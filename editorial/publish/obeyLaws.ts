import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import type { Article } from '@/payload-types'

import { preflight } from './preflight'
import { refuseField } from './refuseField'
import { searchTextOf } from './searchTextOf'
import { textFaultOf } from './textFaultOf'

/** The laws every save of a commentary obeys, draft or not, and those that publishing adds. */
export const obeyLaws: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  const fault = textFaultOf(data)
  if (fault) refuseField(req, 'articles', fault.path, fault.message)
  data.searchText = searchTextOf({ ...originalDoc, ...data })
  if (data._status !== 'published') return data

  if (req.user?.role === 'writer') throw new Forbidden(req.t)
  await preflight(req, { ...originalDoc, ...data })
  data.publishedAt ??= originalDoc?.publishedAt ?? new Date().toISOString()
  data.publishAt = null
  data.scheduledBy = null
  data.scheduleError = null
  return data
}
