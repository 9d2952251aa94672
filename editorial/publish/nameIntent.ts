import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses an update that does not say whether it saves a draft or publishes: Payload would take the omission
 * for “unpublish” and the live page would be gone. Notes on the request whether readers can be touched at all.
 */
export const nameIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'create') return args
  const data: Record<string, unknown> = args.data ?? {}
  const trashes = 'deletedAt' in data
  const status = data._status
  if (operation === 'update' && args.draft !== true && status !== 'draft' && status !== 'published' && !trashes) {
    throw new APIError('Say what this save is for: send _status “published” or “draft”, or save with draft=true.', 400, null, true)
  }
  req.context.savesDraft = args.draft === true && status !== 'published' && !trashes
  return args
}
