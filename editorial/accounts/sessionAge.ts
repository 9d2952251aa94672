import type { PayloadRequest, TypedUser } from 'payload'

import type { User } from '@/payload-types'

/** How many milliseconds ago the session of this request began; null where it has none (the schedule, a command). */
export async function sessionAge(req: PayloadRequest, user: TypedUser | null, now: number): Promise<number | null> {
  const sid: unknown = user && '_sid' in user ? user._sid : undefined
  if (!user || typeof sid !== 'string') return null
  const where = { id: { equals: user.id } }
  const stored = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  const session = stored?.sessions?.find(({ id }) => id === sid)
  return session?.createdAt ? now - new Date(session.createdAt).getTime() : Infinity
}
