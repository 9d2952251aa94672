import type { CollectionBeforeChangeHook } from 'payload'

import { refuseField } from '@/editorial/rules/refuseField'

interface Proposable {
  readonly id: string
  readonly proposed?: boolean | null
}

/** Refuses to mark a confirmed record as proposed: live pages show it, and would lose a byline or a wording. */
export const refuseUnconfirming: CollectionBeforeChangeHook<Proposable> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isWithdrawn = operation === 'update' && originalDoc?.proposed !== true && data.proposed === true
  if (isWithdrawn) {
    const message = 'This was confirmed, and pages may carry it. Change it, or delete it where nothing uses it.'
    refuseField(req, collection.slug, 'proposed', message)
  }
  return data
}
