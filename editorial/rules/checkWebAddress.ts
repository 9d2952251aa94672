import { safeUrl } from '@/domain/body/safeUrl'
import { valueMissing, valueNotWebAddress } from '@/editorial/errors/values'

/** Accepts an absolute http(s) address without credentials. */
export function checkWebAddress(value: unknown, { required = false }: { required?: boolean }): string | true {
  if (value === undefined || value === null || value === '') return required ? valueMissing() : true
  if (typeof value === 'string' && /^https?:\/\//i.test(value) && safeUrl(value) !== null) return true
  return valueNotWebAddress()
}
