import type { CollectionConfig } from 'payload'

import type { User } from '@/payload-types'

import { writeLog } from './writeLog'

type Hooks = NonNullable<CollectionConfig['hooks']>

const act = (action: string, { id, email }: Pick<User, 'email' | 'id'>) => ({
  action,
  subject: 'users',
  document: id,
  title: email,
  revision: null,
})

/** Who signs in and out stands in the audit log. */
export const logSignIn: NonNullable<Hooks['afterLogin']>[number] = async ({
  req,
  user,
}: {
  req: Parameters<typeof writeLog>[0]
  user: User
}) => {
  await writeLog(req, act('sign in', user))
}

export const logSignOut: NonNullable<Hooks['afterLogout']>[number] = async ({ req }) => {
  if (req.user) await writeLog(req, act('sign out', req.user))
}
