import { hasVisibleText, textFault } from '@/domain/text'

interface Bounds {
  readonly required?: boolean
  readonly maxLength?: number
}

/** Accepts plain text within its bounds; returns a sentence for anything else. */
export function checkText(value: unknown, { required = false, maxLength }: Bounds): string | true {
  if (value === undefined || value === null || value === '') return required ? 'This field is needed.' : true
  if (typeof value !== 'string') return 'This must be plain text.'
  if (required && !hasVisibleText(value)) return 'Nothing of this can be seen. Write it again.'
  if (maxLength !== undefined && value.length > maxLength) {
    return `This is ${value.length} characters long; at most ${maxLength} are taken.`
  }
  return textFault(value, { lines: true }) ?? true
}
