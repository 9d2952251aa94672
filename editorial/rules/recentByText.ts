/** A save reads at most three texts (sent, newest, live), and a save beneath a draft two of each. */
const recentLimit = 8
/** Longer texts, in characters of JSON, are not cached, to limit memory. */
const lengthLimit = 2_000_000

/**
 * A function of a stored text that reads each text once, however many steps of a save need it. The key is the text
 * itself, so a step that changes the text in place gets the changed one.
 */
export function recentByText<Read>(read: (stored: unknown) => Read): (stored: unknown) => Read {
  const recent = new Map<string, Read>()
  return (stored) => {
    const key = stored === undefined || stored === null ? '' : JSON.stringify(stored)
    const known = recent.get(key)
    if (known) return known
    const result = read(stored)
    if (key.length <= lengthLimit) recent.set(key, result)
    const [oldest] = recent.keys()
    if (recent.size > recentLimit && oldest !== undefined) recent.delete(oldest)
    return result
  }
}
