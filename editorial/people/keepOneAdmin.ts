import { APIError, type CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/payload-types'

/** Refuses to take the admin’s role from the last one who has it: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const stepsDown = originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (!stepsDown) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: originalDoc.id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw new APIError('This is the last admin. Make somebody else admin first.', 409, null, true)
  return data
}
