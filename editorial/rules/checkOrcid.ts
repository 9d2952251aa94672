import { readOrcid } from '@/domain/readOrcid'

/** Accepts an ORCID iD with a valid check digit, bare or as its address. */
export function checkOrcid(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true
  if (typeof value === 'string' && readOrcid(value) !== null) return true
  return 'This is no ORCID iD: sixteen digits in four groups, the last one a check digit. Look for a mistyped digit.'
}
