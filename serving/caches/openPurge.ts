import { logLine } from '@/serving/process/logLine'

import { PurgeQueue } from './PurgeQueue'
import { sendPurge } from './sendPurge'
import { sharing } from './sharing'
import type { SharedCache } from './configuredCache'

interface Purge {
  /** Drops what a change makes stale. */
  change(tags: readonly string[]): void
  /** Drops every answer of the site: nobody knows which of them are stale. */
  everything(): void
  close(): Promise<void>
}

/** The purge of a shared cache; shared caches store pages from the first one that arrives until one fails. */
export function openPurge(cache: SharedCache): Purge {
  const { keys, kind } = cache
  const queue = new PurgeQueue({
    site: keys.site,
    maxKeys: kind.maxKeys,
    send: (batch) => sendPurge(cache, batch),
    onOutcome: (arrived) => {
      sharing().purges = arrived
    },
    log: logLine,
  })
  return {
    change: (tags) => {
      queue.add(keys.ofChange(tags))
    },
    everything: () => {
      queue.add([keys.site])
    },
    close: () => queue.close(),
  }
}
