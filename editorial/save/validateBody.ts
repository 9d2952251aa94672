import type { CollectionBeforeOperationHook } from 'payload'

import { isNode } from '@/domain/body/stored'
import { tidied } from '@/domain/body/tidied'

import { refuseFields } from '@/editorial/errors/fields'
import { bodyFaults } from '@/editorial/rules/bodyFaults'

/**
 * Refuses a text with a node that a commentary may not have, in drafts too, before the editor’s own code reads it;
 * cleans the rest.
 */
export const validateBody: CollectionBeforeOperationHook = ({ args, req }) => {
  const fields: object = args
  if (!('data' in fields) || !isNode(fields.data)) return args
  const { body } = fields.data
  const [fault] = bodyFaults(body)
  if (fault) refuseFields(req, 'articles', [{ path: 'body', message: fault }])
  return isNode(body) ? { ...args, data: { ...fields.data, body: tidied(body) } } : args
}
