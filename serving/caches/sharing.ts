interface Sharing {
  /** Whether the last purge arrived; false before the first. */
  purges: boolean
  /** Whether the changes of all instances arrive at this one. */
  follows: boolean
}

declare global {
  // One for the whole process: the server and the bundled routes load this module separately.
  var standfirstSharing: Sharing | undefined
}

/** What must hold before shared caches may store pages. */
export const sharing = (): Sharing => (globalThis.standfirstSharing ??= { purges: false, follows: false })

/**
 * The headers that let a shared cache store a fresh answer, where a change would be purged from it; else none, and the
 * cache asks each time.
 */
export const sharedNow = (shared: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  sharing().purges && sharing().follows ? shared : {}
