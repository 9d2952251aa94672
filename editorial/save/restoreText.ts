import type { CollectionBeforeValidateHook } from 'payload'

import { textOf } from '@/editorial/stored/textOf'
import type { Article } from '@/payload-types'

/**
 * Restores only the text of an earlier version: address, owner, day of publication, embargo and schedule stay as they
 * are today. The restored text waits as a draft, like everything written since a text was approved.
 */
export const restoreText: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || req.context.isRestoringVersion !== true) return data
  const { slug } = originalDoc
  return { ...originalDoc, ...textOf(req.payload, data), slug, revision: data.revision, _status: 'draft' }
}
