import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses an update that does not say whether it saves a draft or publishes: Payload would take the omission
 * for “unpublish” and the live page would be gone. Notes on the request whether readers can be touched at all.
 */
export const nameIntent: CollectionBeforeOperationHook = ({ args, req }) => {
  const given: object = args
  // Only a save carries data; whether it creates or updates shows in what it names.
  if (!('data' in given) || typeof given.data !== 'object' || given.data === null) return args
  const { data } = given
  const status = '_status' in data ? data._status : undefined
  const draft = 'draft' in given && given.draft === true
  const updates = 'id' in given || 'where' in given
  const trashes = 'deletedAt' in data
  if (updates && !draft && status !== 'draft' && status !== 'published' && !trashes) {
    throw new APIError(
      'Say what this save is for: send _status “published” or “draft”, or save with draft=true.',
      400,
      null,
      true,
    )
  }
  req.context.savesDraft = draft && status !== 'published' && !trashes
  return args
}
