import type { PayloadRequest } from 'payload'

import { checkText } from './checkText'

interface Options {
  readonly required?: boolean
  readonly maxLength?: number
  readonly operation?: string
  readonly req: Pick<PayloadRequest, 'context'> & Partial<Pick<PayloadRequest, 'query'>>
}

/**
 * Requires the alternative text of an image, except where an import or the editor’s paste (`POST /api/media?alt=later`)
 * stores one that nobody has described: a made-up description would be published unread, while an empty one is refused
 * by every publication.
 */
export const checkAlternativeText = (
  value: unknown,
  { required = true, maxLength, operation, req }: Options,
): string | true => {
  const later = req.context.importsImage === true || (operation === 'create' && req.query?.alt === 'later')
  return checkText(value, { maxLength, required: required && !later })
}
