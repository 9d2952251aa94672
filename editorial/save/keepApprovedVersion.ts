import type { CollectionBeforeOperationHook } from 'payload'

import { latestDraft } from '@/editorial/stored/latestDraft'

/**
 * The save that sets a time of publication approves its text: it becomes a version of its own, which later autosaves
 * leave as it is, though Payload would write over it.
 */
export const keepApprovedVersion: CollectionBeforeOperationHook = async ({ args, req }) => {
  const given: object = args
  if (!('autosave' in given) || given.autosave !== true || !('data' in given)) return args
  const { data } = given
  const wanted = typeof data === 'object' && data !== null && 'publishAt' in data ? data.publishAt : null
  if (typeof wanted !== 'string') return args
  const piece = 'id' in given && typeof given.id === 'string' ? await latestDraft(req, given.id) : null
  const changed = !piece?.publishAt || new Date(piece.publishAt).getTime() !== new Date(wanted).getTime()
  return changed ? { ...args, autosave: false } : args
}
