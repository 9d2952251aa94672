import type { CollectionAfterOperationHook } from 'payload'

import { isNode } from '@/domain/body/stored'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Adds to the answer of a save what the save changed in the text, as `textFindings`: a sentence each, with its place.
 * Nothing of it is stored.
 */
export const reportFindings: CollectionAfterOperationHook = ({ req, result, ...hook }): unknown => {
  const { operation }: { operation: string } = hook
  const { textFindings } = saveContext(req)
  const saves = operation === 'create' || operation === 'updateByID'
  return saves && textFindings.length > 0 && isNode(result) ? { ...result, textFindings } : result
}
