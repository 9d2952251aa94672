import type { CollectionBeforeOperationHook } from 'payload'

import { bodyFaults } from './bodyFaults'
import { refuseField } from './refuseField'

/** Refuses a text with anything a commentary may not hold, in drafts too, and before the editor’s own code walks over it. */
export const holdVocabulary: CollectionBeforeOperationHook = ({ args, req }) => {
  const given: object = args
  const data = 'data' in given && typeof given.data === 'object' && given.data !== null ? given.data : {}
  const [fault] = bodyFaults('body' in data ? data.body : null)
  if (fault) refuseField(req, 'articles', 'body', fault)
  return args
}
