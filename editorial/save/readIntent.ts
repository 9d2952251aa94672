import type { CollectionBeforeOperationHook } from 'payload'

import { type Intent, intentOf } from '@/domain/intentOf'
import { commentariesNotOneByOne, intentUnclear, restoreNotDraft } from '@/editorial/errors/commentary'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Determines the intent of a write and refuses one that does not state it: Payload would take the omission for
 * “unpublish” and take the live page offline. A restore that would change what readers see is refused too, as is a
 * write to many at once, since each would be made on the live text and not on the newest. Records the intent on the
 * request, with the revision that the save is based on.
 */
export const readIntent: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  const fields: object = args
  const { operation }: { operation: string } = hook
  const draft = 'draft' in fields && fields.draft === true
  const context = saveContext(req)
  context.withdraws = false
  if (operation === 'restoreVersion') {
    if (!draft) throw restoreNotDraft()
    context.savesDraft = true
    return args
  }
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  if ('where' in fields && fields.where) throw commentariesNotOneByOne()
  if (!('data' in fields) || typeof fields.data !== 'object' || fields.data === null) return args
  const { data } = fields
  context.copies = 'duplicateFromID' in fields && Boolean(fields.duplicateFromID)
  if (context.copies) return { ...args, draft: true }
  const intent = intentOf({
    creates: operation === 'create',
    draft,
    status: '_status' in data ? data._status : undefined,
    deletedAt: 'deletedAt' in data ? data.deletedAt : undefined,
    fromTrash: 'trash' in fields && fields.trash === true,
  })
  if (intent.state === 'unclear') throw intentUnclear(intent.message)
  // Payload fills in fields that were not sent, so a later step could not see whether a revision was named.
  context.namedRevision = 'revision' in data && typeof data.revision === 'number' ? data.revision : undefined
  context.savesDraft = intent.state === 'draft'
  context.withdraws = intent.state === 'withdraw' && operation === 'update'
  return { ...args, ...argsFor(intent, data) }
}

/**
 * The arguments with which Payload carries out exactly this intent: only a draft may be written over the last autosave.
 */
function argsFor(intent: Intent, data: object): object {
  if (intent.state === 'draft') return { unpublishAllLocales: false }
  const apart = { autosave: false, unpublishAllLocales: false }
  if (intent.state !== 'trash') return apart
  return { ...apart, draft: false, data: { ...data, _status: 'draft', publishAt: null, unpublishAt: null } }
}
