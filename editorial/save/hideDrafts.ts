import type { CollectionBeforeOperationHook } from 'payload'

/**
 * To readers there are no drafts, whatever they ask for: Payload would leave out of their list each live piece that
 * somebody is changing, and so tell them of it.
 */
export const hideDrafts: CollectionBeforeOperationHook = ({ args, overrideAccess, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  return operation === 'read' && !req.user && !overrideAccess ? { ...args, draft: false } : args
}
