import type { CollectionBeforeChangeHook } from 'payload'

import { recordConfirmed, refuseFields } from '@/editorial/errors/fields'

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
  if (isWithdrawn) refuseFields(req, collection.slug, [recordConfirmed()])
  return data
}
