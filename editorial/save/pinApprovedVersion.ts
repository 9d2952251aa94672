import type { CollectionBeforeOperationHook } from 'payload'

import { latestDraft } from '@/editorial/stored/latestDraft'

/**
 * Approves the text with the save that sets a time of publication: it becomes a version of its own, which Payload would
 * otherwise write over at the next autosave.
 */
export const pinApprovedVersion: CollectionBeforeOperationHook = async ({ args, req }) => {
  const fields: object = args
  if (!('autosave' in fields) || fields.autosave !== true || !('data' in fields)) return args
  const { data } = fields
  const publishAt = typeof data === 'object' && data !== null && 'publishAt' in data ? data.publishAt : null
  if (typeof publishAt !== 'string') return args
  const commentary = 'id' in fields && typeof fields.id === 'string' ? await latestDraft(req, fields.id) : null
  const changed = !commentary?.publishAt || new Date(commentary.publishAt).getTime() !== new Date(publishAt).getTime()
  return changed ? { ...args, autosave: false } : args
}
