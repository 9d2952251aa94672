import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { idOf } from '@/domain/idOf'

import { afterCommit } from './afterCommit'

/** Withdrawn: readers may no longer see what they could. */
export type ChangeKind = 'changed' | 'withdrawn'

type Listener = (tags: readonly string[], kind: ChangeKind) => void

declare global {
  // One of each for the whole process: the bundler may load this module more than once.
  var standfirstListeners: Set<Listener> | undefined
  var standfirstInstance: string | undefined
  var standfirstTold: Set<string> | undefined
}

const listeners = (): Set<Listener> => (globalThis.standfirstListeners ??= new Set())

/** This process, among those that share a database. */
export const instance = (): string => (globalThis.standfirstInstance ??= randomUUID())

/** Calls `listener` with the tags that each committed change made stale. */
export function onChange(listener: Listener): void {
  listeners().add(listener)
}

/** Messages already told here, by id; the oldest are forgotten. */
const toldHere = (): Set<string> => (globalThis.standfirstTold ??= new Set())
const mostTold = 10_000

/** Says that a change is committed, to everybody in this process, once a message. */
export function deliver(message: string, tags: readonly string[], kind: ChangeKind): void {
  const told = toldHere()
  if (told.has(message)) return
  told.add(message)
  const [oldest] = told
  if (told.size > mostTold && oldest !== undefined) told.delete(oldest)
  for (const listener of listeners()) listener(tags, kind)
}

/**
 * Says what a change makes stale: to other instances by a row in the outbox, in the transaction of the change; here once
 * it is committed and readers can see it. Where the outcome of the commit is not known the row tells it here as well.
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
