import type { CollectionBeforeValidateHook } from 'payload'

import { textOf } from '@/editorial/stored/textOf'
import type { Article } from '@/payload-types'

/**
 * An earlier version gives back its text and nothing else: what the piece is today stays (its address, owner, day of
 * publication, embargo and schedule), and like everything written since a text was approved it waits as a draft.
 */
export const restoreText: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || req.context.isRestoringVersion !== true) return data
  const { slug } = originalDoc
  return { ...originalDoc, ...textOf(req.payload, data), slug, revision: data.revision, _status: 'draft' }
}
