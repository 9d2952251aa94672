import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Returns live texts to readers even where they ask for drafts: Payload would leave each live commentary with a newer
 * draft out of their list, and so reveal it.
 */
export const hideDrafts: CollectionBeforeOperationHook = ({ args, overrideAccess, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  return operation === 'read' && !req.user && !overrideAccess ? { ...args, draft: false } : args
}
