import { unknownWords } from '@/domain/disclaimers'

import { checkText } from './checkText'

/** Accepts a disclaimer’s wording whose placeholders in braces are all known. */
export function checkWording(value: unknown, bounds: { required?: boolean; maxLength?: number }): string | true {
  const fault = checkText(value, bounds)
  if (fault !== true) return fault
  const unknown = typeof value === 'string' ? unknownWords(value) : []
  if (unknown.length === 0) return true
  return `${unknown.join(', ')} means nothing here. Use {kind}, {author’s} or {publisher}, or take the braces away.`
}
