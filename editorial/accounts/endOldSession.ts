import { APIError, type CollectionConfig } from 'payload'

import { sessionAge } from './sessionAge'

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number]

const week = 7 * 24 * 60 * 60 * 1000

/** A session is prolonged while it is used, for seven days at most (ASVS 5.0, 7.3.2): a stolen one does not live for ever. */
export const endOldSession: RefreshHook = async ({ args: { req } }) => {
  const age = await sessionAge(req, req.user, Date.now())
  if (age !== null && age > week) throw new APIError('You signed in a week ago. Sign in again.', 401, null, true)
}
