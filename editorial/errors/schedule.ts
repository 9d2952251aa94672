import type { APIError } from 'payload'

import { refusal } from './refusal'

/** A text is approved of a commentary without a time of publication. */
export const scheduleMissing = (): APIError => refusal(404, 'No time is set at which this commentary goes live.')

/** The schedule of an earlier version names no user. */
export const scheduleWithoutUser = (): APIError =>
  refusal(409, 'Nobody is named who set this schedule. Set the time again.')

/** The account that set the schedule was deleted. */
export const scheduleOfDeletedUser = (): APIError =>
  refusal(409, 'The person who set this schedule has no account any more. Set the time again.')

/** The account that set the schedule is no editor’s any more. */
export const scheduleOfWriter = (): APIError =>
  refusal(409, 'The person who set this schedule may no longer publish. Set the time again.')

/** The approved version has been pruned. */
export const approvedTextMissing = (): APIError =>
  refusal(409, 'The text that was approved is no longer kept. Set the time again.')
