import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import type { User } from '@/payload-types'

import { sessionAge } from './sessionAge'

const minutes = 10

/** Who changes how somebody signs in must have signed in ten minutes ago at most (ASVS 5.0, 7.5.1): a desk left open is not enough. */
export const requireFreshSession: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  const given: object = args
  const { operation }: { operation: string } = hook
  if (operation !== 'update' || !('data' in given) || typeof given.data !== 'object' || given.data === null) return args
  const id = 'id' in given && typeof given.id === 'string' ? given.id : null
  if (!(await changesSignIn(req, id, given.data))) return args
  const age = await sessionAge(req, req.user, Date.now())
  if (age !== null && age > minutes * 60_000) {
    throw new APIError(
      `Sign out and in again, then change it within ${minutes} minutes: only who has just signed in changes an e-mail address or a password.`,
      403,
      null,
      true,
    )
  }
  return args
}

async function changesSignIn(req: PayloadRequest, id: string | null, data: object): Promise<boolean> {
  if ('password' in data && typeof data.password === 'string' && data.password !== '') return true
  if (!('email' in data) || id === null) return 'email' in data
  const stored = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
  return stored !== null && data.email !== stored.email
}
