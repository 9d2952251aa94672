import type { CollectionBeforeValidateHook } from 'payload'

import { textOf } from '@/editorial/stored/textOf'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

/**
 * Copies the text and the embargo of a commentary; the copy is a new draft without an address and without a schedule.
 */
export const copyText: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || !saveContext(req).copies) return data
  const { embargoUntil } = originalDoc
  const { revision } = data
  return { ...textOf(req.payload, data), slug: undefined, embargoUntil, updatedOn: null, revision, _status: 'draft' }
}
