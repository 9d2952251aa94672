import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { isAdmin } from '@/domain/role'
import { lastAdminAccount } from '@/editorial/errors/accounts'
import type { User } from '@/payload-types'

/** Refuses to remove the admin’s role from the last admin: nobody could restore it. */
export const requireOneAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const stepsDown = isAdmin(originalDoc) && !isAdmin({ ...originalDoc, ...data })
  if (originalDoc && stepsDown) await askForAnother(req, originalDoc.id)
  return data
}

/** Refuses to delete the last admin. */
export const refuseDeletingLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await askForAnother(req, String(id))
}

async function askForAnother(req: PayloadRequest, id: string): Promise<void> {
  const asked = { collection: 'users', overrideAccess: true, req } as const
  const where = { role: { equals: 'admin' } }
  const { docs } = await req.payload.find({ ...asked, where, limit: 2, depth: 0 })
  const isLast = docs.length === 1 && docs[0]?.id === id
  if (isLast) throw lastAdminAccount()
}
