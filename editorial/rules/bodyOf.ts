import { type BodyRead, readBody } from '@/domain/body/readBody'

/** A save reads at most three texts (sent, newest, live), and a save beneath a draft two of each. */
const recentLimit = 8
/** Longer texts, in characters of JSON, are not cached, to limit memory. */
const lengthLimit = 2_000_000

const recent = new Map<string, BodyRead>()

/**
 * Reads a stored text once, however many steps of a save need it. The key is the text itself, so a step that changes
 * the text in place gets the changed one.
 */
export function bodyOf(stored: unknown): BodyRead {
  const key = stored === undefined || stored === null ? '' : JSON.stringify(stored)
  const known = recent.get(key)
  if (known) return known
  const read = readBody(stored)
  if (key.length <= lengthLimit) recent.set(key, read)
  const [oldest] = recent.keys()
  if (recent.size > recentLimit && oldest !== undefined) recent.delete(oldest)
  return read
}
