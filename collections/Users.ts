import type { CollectionConfig } from 'payload'

import { requireFreshSession } from '@/editorial/accounts/requireFreshSession'
import { endPreviousSession } from '@/editorial/accounts/endPreviousSession'
import { limitSessionAge } from '@/editorial/accounts/sessionAge'
import { checkPassword } from '@/editorial/accounts/checkPassword'
import { logAccount } from '@/editorial/audit/logAccount'
import { logDelete } from '@/editorial/audit/logChange'
import { logSignIn, logSignOut } from '@/editorial/audit/logSignIn'
import { refuseDeletingLastAdmin, requireOneAdmin } from '@/editorial/people/requireOneAdmin'
import { roleOptions } from '@/domain/role'
import { env } from '@/server/env'

import { admins, adminsMaySet, selfOrAdmins } from './access'
import { actsField, plainText } from './fields'

export const Users: CollectionConfig = {
  slug: 'users',
  lockDocuments: false,
  labels: { singular: 'User', plural: 'Users' },
  access: {
    create: admins,
    read: selfOrAdmins,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
    admin: ({ req }) => req.user !== null,
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Failed attempts are counted by `Throttle`, by address, account and device: locking the account would lock its
    // owner out.
    maxLoginAttempts: 0,
    useAPIKey: false,
    // A session is only in a cookie that no script can read.
    removeTokenFromResponses: true,
    // No password is ever sent by mail; without an interval no time of a request is stored.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax', secure: env.https },
  },
  hooks: {
    beforeOperation: [checkPassword, requireFreshSession],
    beforeChange: [requireOneAdmin],
    afterChange: [logAccount],
    beforeDelete: [refuseDeletingLastAdmin],
    afterDelete: [logDelete],
    beforeLogin: [endPreviousSession],
    afterLogin: [logSignIn],
    refresh: [limitSessionAge],
    afterLogout: [logSignOut],
  },
  fields: [
    plainText({ name: 'name', required: true, maxLength: 120, admin: { description: 'As colleagues know you.' } }),
    actsField,
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'writer',
      access: { create: adminsMaySet, update: adminsMaySet },
      options: [...roleOptions],
      admin: { description: 'What this person may do.' },
    },
  ],
  admin: {
    group: 'Publisher',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    description: 'People who sign in. People who sign commentaries are under Authors.',
  },
}
