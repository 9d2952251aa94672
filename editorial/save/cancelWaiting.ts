import type { CollectionBeforeValidateHook } from 'payload'

import { liveBefore } from '@/editorial/stored/rememberLive'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

const moment = (value: string | null | undefined): number | null => (value ? new Date(value).getTime() : null)

/**
 * Cancels the scheduled times of a live commentary that is withdrawn, so that no change approved before brings it back.
 * Only a time that the same save newly sets remains.
 */
export const cancelWaiting: CollectionBeforeValidateHook<Article> = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || !saveContext(req).withdraws || !liveBefore(req, originalDoc.id)) return data
  for (const time of ['publishAt', 'unpublishAt'] as const)
    if (data[time] === undefined || moment(data[time]) === moment(originalDoc[time])) data[time] = null
  return data
}
