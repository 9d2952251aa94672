import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { type Intent, intentOf } from '@/domain/intentOf'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Finds out what a write is for and refuses one that does not say so: Payload would take the omission for “unpublish”
 * and the live page would be gone. So too a restore that would touch what readers see, and a write to many at once, of
 * which each would be made on the live text and not on the newest. Notes what it found on the request, and the
 * revision that the save is based on.
 */
export const readIntent: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  const given: object = args
  const { operation }: { operation: string } = hook
  const draft = 'draft' in given && given.draft === true
  const context = saveContext(req)
  context.withdraws = false
  if (operation === 'restoreVersion') {
    if (!draft) throw refusal('An earlier version comes back as a draft, never live: restore it with draft=true.')
    context.savesDraft = true
    return args
  }
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  if ('where' in given && given.where) throw refusal('Commentaries are changed one by one: name each by its id.')
  if (!('data' in given) || typeof given.data !== 'object' || given.data === null) return args
  const { data } = given
  context.copies = 'duplicateFromID' in given && Boolean(given.duplicateFromID)
  if (context.copies) return { ...args, draft: true }
  const intent = intentOf({
    creates: operation === 'create',
    draft,
    status: '_status' in data ? data._status : undefined,
    deletedAt: 'deletedAt' in data ? data.deletedAt : undefined,
    fromTrash: 'trash' in given && given.trash === true,
  })
  if (intent.state === 'unclear') throw refusal(intent.message)
  // Payload fills in what was not sent, so that later nobody can tell whether a revision was named.
  context.namedRevision = 'revision' in data && typeof data.revision === 'number' ? data.revision : undefined
  context.savesDraft = intent.state === 'draft'
  context.withdraws = intent.state === 'withdraw' && operation === 'update'
  return { ...args, ...asked(intent, data) }
}

/** What Payload must be told so that it does that and nothing else: only a draft may be written over the last autosave. */
function asked(intent: Intent, data: object): object {
  if (intent.state === 'draft') return { unpublishAllLocales: false }
  const apart = { autosave: false, unpublishAllLocales: false }
  if (intent.state !== 'trash') return apart
  return { ...apart, draft: false, data: { ...data, _status: 'draft', publishAt: null, unpublishAt: null } }
}

const refusal = (message: string) => new APIError(message, 400, null, true)
