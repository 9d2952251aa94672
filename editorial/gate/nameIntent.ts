import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses an update that does not say whether it saves a draft or publishes: Payload would take the omission
 * for “unpublish” and the live page would be gone. So too a restore that would touch what readers see. Notes on the
 * request whether readers can be touched at all, and the revision that the save is based on.
 */
export const nameIntent: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  const given: object = args
  const { operation }: { operation: string } = hook
  const draft = 'draft' in given && given.draft === true
  if (operation === 'restoreVersion') {
    if (!draft) throw refusal('An earlier version comes back as a draft, never live: restore it with draft=true.')
    req.context.savesDraft = true
    return args
  }
  // Only a save carries data; whether it creates or updates shows in what it names.
  if (!('data' in given) || typeof given.data !== 'object' || given.data === null) return args
  const { data } = given
  const status = '_status' in data ? data._status : undefined
  const updates = 'id' in given || 'where' in given
  const trashes = 'deletedAt' in data
  if (updates && !draft && status !== 'draft' && status !== 'published' && !trashes) {
    throw refusal('Say what this save is for: send _status “published” or “draft”, or save with draft=true.')
  }
  // Payload fills in what was not sent, so that later nobody can tell whether a revision was named.
  req.context.namedRevision = 'revision' in data && typeof data.revision === 'number' ? data.revision : undefined
  req.context.savesDraft = draft && status !== 'published' && !trashes
  return args
}

const refusal = (message: string) => new APIError(message, 400, null, true)
