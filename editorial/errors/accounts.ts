import type { APIError } from 'payload'

import { refusal } from './refusal'

/** An e-mail address or a password is changed in a session that somebody may have left open. */
export const sessionNotFresh = (maxMinutes: number): APIError =>
  refusal(
    403,
    `Sign out and in again, then change it within ${maxMinutes} minutes: only who has just signed in changes an e-mail address or a password.`,
  )

/** The session is renewed after the last day on which it may be. */
export const sessionTooOld = (): APIError => refusal(401, 'You signed in a week ago. Sign in again.')

/** The account of the last admin is deleted or gets another role. */
export const lastAdminAccount = (): APIError => refusal(409, 'This is the last admin. Make somebody else admin first.')
