import type { CollectionBeforeValidateHook } from 'payload'

import type { Article } from '@/payload-types'

/** An earlier version gives back its text; what the piece is today (its address, owner, day of publication) stays, and nothing is scheduled. */
export const restoreText: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || req.context.isRestoringVersion !== true) return data
  const { slug, owner, publishedAt, deletedAt } = originalDoc
  const kept = { slug, owner, publishedAt, deletedAt }
  return { ...data, ...kept, _status: 'draft', publishAt: null, unpublishAt: null, scheduleError: null }
}
