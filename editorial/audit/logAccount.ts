import type { CollectionAfterChangeHook } from 'payload'

import type { User } from '@/payload-types'

import { writeLog } from './writeLog'

/** Records in the audit log that an account was created or changed, and whether role, e-mail or password changed. */
export const logAccount: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const changed = [
    ...(previousDoc?.role === doc.role ? [] : [`role to ${doc.role}`]),
    ...(previousDoc?.email === doc.email ? [] : ['e-mail']),
    ...(req.context.setsPassword === true ? ['password'] : []),
  ]
  const action = operation === 'create' ? `create ${doc.role}` : ['change', changed.join(', ')].join(' ').trim()
  await writeLog(req, { action, subject: 'users', document: doc.id, title: doc.email, revision: null })
  return doc
}
