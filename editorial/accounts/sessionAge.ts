import type { CollectionConfig, PayloadRequest, TypedUser } from 'payload'

import { sessionTooOld } from '@/editorial/errors/accounts'
import type { User } from '@/payload-types'

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number]

const maxAgeMs = 7 * 24 * 60 * 60 * 1000

/** The age of the session of this request in milliseconds; null where it has none (the schedule, a command). */
export async function sessionAge(req: PayloadRequest, user: TypedUser | null, now: number): Promise<number | null> {
  const sid: unknown = user && '_sid' in user ? user._sid : undefined
  if (!user || typeof sid !== 'string') return null
  const where = { id: { equals: user.id } }
  const stored = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  const session = stored?.sessions?.find(({ id }) => id === sid)
  return session?.createdAt ? now - new Date(session.createdAt).getTime() : Infinity
}

/** Refuses to renew a session older than seven days, so that a stolen one ends (ASVS 5.0, 7.3.2). */
export const limitSessionAge: RefreshHook = async ({ args: { req } }) => {
  const age = await sessionAge(req, req.user, Date.now())
  if (age !== null && age > maxAgeMs) throw sessionTooOld()
}
