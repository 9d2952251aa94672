import { decodeLexical } from '@/domain/body/decodeLexical'

/** Everything in a stored text that a commentary may not hold, a sentence each with its place. An absent text has none. */
export function bodyFaults(stored: unknown): string[] {
  if (stored === undefined || stored === null) return []
  const { faults } = decodeLexical(stored, { picture: () => null, href: () => null })
  return faults.map(({ path, message }) => `Text, at ${path}: ${message}`)
}
