import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { ChangeKind } from '@/domain/changeKind'
import { idOf } from '@/domain/idOf'

import { afterCommit } from './afterCommit'

type Listener = (tags: readonly string[], kind: ChangeKind) => void

declare global {
  // One of each for the whole process: the bundler may load this module more than once.
  var standfirstListeners: Set<Listener> | undefined
  var standfirstInstance: string | undefined
  var standfirstDelivered: Set<string> | undefined
}

const listeners = (): Set<Listener> => (globalThis.standfirstListeners ??= new Set())

/** The id of this process among those that share a database. */
export const instance = (): string => (globalThis.standfirstInstance ??= randomUUID())

/** Calls `listener` with the tags that each committed change made stale. */
export function onChange(listener: Listener): void {
  listeners().add(listener)
}

/** The ids of messages that this process has delivered; the oldest are dropped. */
const deliveredIds = (): Set<string> => (globalThis.standfirstDelivered ??= new Set())
const maxDeliveredIds = 10_000

/** Notifies the listeners of this process of a committed change, once for each message. */
export function deliver(message: string, tags: readonly string[], kind: ChangeKind): void {
  const delivered = deliveredIds()
  if (delivered.has(message)) return
  delivered.add(message)
  const [oldest] = delivered
  if (delivered.size > maxDeliveredIds && oldest !== undefined) delivered.delete(oldest)
  for (const listener of listeners()) listener(tags, kind)
}

/**
 * Announces what a change makes stale: to other instances by a row in the outbox, written in the transaction of the
 * change; in this process once the transaction is committed. Where the outcome of the commit stays unknown, the row
 * notifies this process too.
 */
export async function announce(
  req: PayloadRequest,
  tags: readonly string[],
  kind: ChangeKind = 'changed',
): Promise<void> {
  const data = { at: new Date().toISOString(), instance: instance(), kind, tags: [...tags] }
  const row: unknown = await req.payload.db.create({ collection: 'outbox', data, req })
  const id = String(idOf(row))
  await afterCommit(req, () => deliver(id, tags, kind))
}
