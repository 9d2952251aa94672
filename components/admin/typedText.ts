/** What somebody typed in this browser and the site has not taken yet. */
export interface Typed {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly values: Record<string, unknown>
}

const keyOf = (id: string): string => `standfirst:typed:${id}`

/** Keeps what is typed until it is saved, across a reload, a crash or a lost connection. */
export function keepTyped(id: string, typed: Typed): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(typed))
  } catch {
    // The browser has no room; the page itself still holds the text.
  }
}

export const forgetTyped = (id: string): void => localStorage.removeItem(keyOf(id))

export function readTyped(id: string): Typed | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('values' in kept)) return null
    const { at, values } = kept
    if (typeof at !== 'number' || typeof values !== 'object' || values === null) return null
    return { at, values: Object.fromEntries(Object.entries(values)) }
  } catch {
    return null
  }
}

/** The fields in which these two differ, of those that people write. */
export function differing(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  return written.filter((field) => JSON.stringify(one[field] ?? null) !== JSON.stringify(other[field] ?? null))
}

const written = ['title', 'standfirst', 'body', 'keyPoints', 'authors', 'topics', 'kind', 'lead'] as const
