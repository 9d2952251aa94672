import type { PayloadRequest } from 'payload'

import { checkText } from './checkText'

interface Options {
  readonly required?: boolean
  readonly maxLength?: number
  readonly req: Pick<PayloadRequest, 'context'>
}

/**
 * Requires the alternative text of an image, except where an import stores one that its file does not describe: a
 * made-up description would be published unread, while an empty one is refused by every publication.
 */
export const checkAlternativeText = (value: unknown, { required = true, maxLength, req }: Options): string | true =>
  checkText(value, { maxLength, required: required && req.context.importsImage !== true })
