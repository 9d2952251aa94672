import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import type { User } from '@/payload-types'

/** Refuses to take the admin’s role from the last one who has it: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const stepsDown = originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (stepsDown) await askForAnother(req, originalDoc.id)
  return data
}

/** Refuses to delete the last admin. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await askForAnother(req, String(id))
}

async function askForAnother(req: PayloadRequest, id: string): Promise<void> {
  const isAnother: Where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }
  const asked = { collection: 'users', overrideAccess: true, req } as const
  const { totalDocs } = await req.payload.count({ ...asked, where: isAnother })
  if (totalDocs === 0) throw new APIError('This is the last admin. Make somebody else admin first.', 409, null, true)
}
