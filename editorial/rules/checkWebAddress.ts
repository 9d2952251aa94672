import { safeUrl } from '@/domain/body/safeUrl'

/** Accepts an absolute http(s) address without credentials. */
export function checkWebAddress(value: unknown, { required = false }: { required?: boolean }): string | true {
  if (value === undefined || value === null || value === '') return required ? 'This field is needed.' : true
  if (typeof value === 'string' && /^https?:\/\//i.test(value) && safeUrl(value) !== null) return true
  return 'This must be a whole web address, beginning with https:// and without a name or password in it.'
}
