import type { CollectionBeforeValidateHook } from 'payload'

import { textOf } from '@/editorial/stored/textOf'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

/** A copy of a piece takes its text and its embargo; it is a new draft, with an address to be made and no schedule. */
export const copyText: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || !saveContext(req).copies) return data
  const { embargoUntil } = originalDoc
  const { revision } = data
  return { ...textOf(req.payload, data), slug: undefined, embargoUntil, updatedOn: null, revision, _status: 'draft' }
}
