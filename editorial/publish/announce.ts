import type { PayloadRequest } from 'payload'

import { afterCommit } from './afterCommit'

/** Withdrawn: readers may no longer see what they could. */
export type ChangeKind = 'changed' | 'withdrawn'

type Listener = (tags: readonly string[], kind: ChangeKind) => void

declare global {
  // One list for the whole process: the bundler may load this module more than once.
  var standfirstListeners: Set<Listener> | undefined
}

const listeners = (): Set<Listener> => (globalThis.standfirstListeners ??= new Set())

/** Calls `listener` with the tags that each committed change made stale. */
export function onChange(listener: Listener): void {
  listeners().add(listener)
}

/** Says, once the change is committed and readers can see it, what it made stale. */
export function announce(req: PayloadRequest, tags: readonly string[], kind: ChangeKind = 'changed'): Promise<void> {
  return afterCommit(req, () => {
    for (const listener of listeners()) listener(tags, kind)
  })
}
