import type { CollectionConfig, TypedUser } from 'payload'

import type { User } from '@/payload-types'

type BeforeLoginHook = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeLogin']>[number]

/** Who signs in where somebody was signed in ends that session (ASVS 5.0, 7.2.4). */
export const endFormerSession: BeforeLoginHook = async ({ req }) => {
  const former: TypedUser | null = req.user
  const sid: unknown = former && '_sid' in former ? former._sid : undefined
  if (!former || typeof sid !== 'string') return
  const { db } = req.payload
  const stored = await db.findOne<User>({ collection: 'users', where: { id: { equals: former.id } }, req })
  const sessions = stored?.sessions?.filter(({ id }) => id !== sid) ?? []
  await db.updateOne({ collection: 'users', id: former.id, data: { sessions, updatedAt: null }, req, returning: false })
}
