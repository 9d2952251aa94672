import type { CollectionConfig } from 'payload'

import type { User } from '@/payload-types'

import { writeLog } from './writeLog'

type Hooks = NonNullable<CollectionConfig['hooks']>

const actOf = (action: string, { id, email }: Pick<User, 'email' | 'id'>) => ({
  action,
  subject: 'users',
  document: id,
  title: email,
  revision: null,
})

/** Records in the audit log that somebody signed in. */
export const logSignIn: NonNullable<Hooks['afterLogin']>[number] = async ({
  req,
  user,
}: {
  req: Parameters<typeof writeLog>[0]
  user: User
}) => {
  await writeLog(req, actOf('sign in', user))
}

/** Records in the audit log that somebody signed out. */
export const logSignOut: NonNullable<Hooks['afterLogout']>[number] = async ({ req }) => {
  if (req.user) await writeLog(req, actOf('sign out', req.user))
}
