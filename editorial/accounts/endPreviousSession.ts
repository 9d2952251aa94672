import type { CollectionConfig, TypedUser } from 'payload'

import type { User } from '@/payload-types'

type BeforeLoginHook = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeLogin']>[number]

/** Ends the session of the request when somebody signs in with it, as a new one begins (ASVS 5.0, 7.2.4). */
export const endPreviousSession: BeforeLoginHook = async ({ req }) => {
  const previous: TypedUser | null = req.user
  const sid: unknown = previous && '_sid' in previous ? previous._sid : undefined
  if (!previous || typeof sid !== 'string') return
  const { db } = req.payload
  const stored = await db.findOne<User>({ collection: 'users', where: { id: { equals: previous.id } }, req })
  const sessions = stored?.sessions?.filter(({ id }) => id !== sid) ?? []
  await db.updateOne({
    collection: 'users',
    id: previous.id,
    data: { sessions, updatedAt: null },
    req,
    returning: false,
  })
}
