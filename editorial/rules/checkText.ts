import { hasVisibleText, textFault } from '@/domain/text'
import { valueInvisible, valueMissing, valueNotText, valueTooLong } from '@/editorial/errors/values'

interface Bounds {
  readonly required?: boolean
  readonly maxLength?: number
}

/** Accepts plain text within its bounds; returns a sentence for anything else. */
export function checkText(value: unknown, { required = false, maxLength }: Bounds): string | true {
  if (value === undefined || value === null || value === '') return required ? valueMissing() : true
  if (typeof value !== 'string') return valueNotText()
  if (required && !hasVisibleText(value)) return valueInvisible()
  if (maxLength !== undefined && value.length > maxLength) return valueTooLong(value.length, maxLength)
  return textFault(value, { lines: true }) ?? true
}
