import type { CollectionBeforeOperationHook } from 'payload'

import { normalise } from '@/domain/body/normalise/normalise'
import { findingText, findingTodo } from '@/domain/body/normalise/Normaliser'
import { isNode } from '@/domain/body/stored'
import { isPublished } from '@/domain/status'
import { refuseFields } from '@/editorial/errors/fields'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Makes the text one that can be stored, before the editor’s own code reads it: a draft is never refused for what an
 * editor, a paste or an import brought. Records what was changed, for the answer to the save. A publication that would
 * lose something nobody has seen lost is refused.
 */
export const normaliseBody: CollectionBeforeOperationHook = ({ args, req }) => {
  const fields: object = args
  // Steps of a save read other commentaries in between.
  if (!('data' in fields) || !isNode(fields.data)) return args
  const context = saveContext(req)
  context.textFindings = []
  const { body } = fields.data
  if (body === undefined || body === null) return args
  const result = normalise(body)
  if (result.refusal !== null) refuseFields(req, 'articles', [{ path: 'body', message: result.refusal }])
  const lost = result.findings.filter(({ loses }) => loses)
  const publishes = isPublished(fields.data) && !context.savesDraft
  if (publishes && lost.length > 0) {
    const sentences = lost.slice(0, 3).map(findingTodo)
    refuseFields(req, 'articles', [{ path: 'body', message: sentences.join(' ') }])
  }
  context.textFindings = result.findings.map(findingText)
  return { ...args, data: { ...fields.data, body: result.stored } }
}
