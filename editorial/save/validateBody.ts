import type { CollectionBeforeOperationHook } from 'payload'

import { isNode } from '@/domain/body/stored'
import { tidied } from '@/domain/body/tidied'

import { bodyFaults } from '@/editorial/rules/bodyFaults'
import { refuseField } from '@/editorial/rules/refuseField'

/** Refuses a text with anything a commentary may not hold, in drafts too, and before the editor’s own code walks over it; tidies the rest. */
export const validateBody: CollectionBeforeOperationHook = ({ args, req }) => {
  const given: object = args
  if (!('data' in given) || !isNode(given.data)) return args
  const { body } = given.data
  const [fault] = bodyFaults(body)
  if (fault) refuseField(req, 'articles', 'body', fault)
  return isNode(body) ? { ...args, data: { ...given.data, body: tidied(body) } } : args
}
