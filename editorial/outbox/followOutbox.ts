import { setTimeout } from 'node:timers/promises'

import { type ChangeStreamInsertDocument, type Collection, type Document } from 'mongodb'
import type { Payload } from 'payload'

import { type ChangeKind, instance, deliver } from './announce'

/** How well this process hears what other instances committed. */
export interface Hearing {
  /** Whether there is anybody to hear: one process alone on the embedded database has nobody. */
  readonly listens: boolean
  /** Since when the change stream is broken; null while it is whole. */
  readonly deafSince: Date | null
  /** How long the last message was under way, in milliseconds, by the two clocks; null before the first. */
  readonly lag: number | null
}

let hearing: Hearing = { listens: false, deafSince: null, lag: null }
let closing = false

export const hearingNow = (): Hearing => hearing

/** Whether changes by other instances are heard of; a stream that breaks for less than five seconds has missed nothing yet. */
export const hearsAt = (now: Date): boolean =>
  hearing.deafSince === null || now.getTime() - hearing.deafSince.getTime() < 5000

/** Says that the process ends, so that a broken stream is left so. */
export function stopFollowing(): void {
  closing = true
}

/**
 * Follows the outbox through MongoDB’s change stream and tells here what instances committed; resumes where it
 * broke off. Where the server no longer knows that place, something may have been missed: `lostTrack` is called, once
 * the stream is whole again. Resolves when nothing can be missed any more.
 */
export function followOutbox(payload: Payload, lostTrack: () => void): Promise<void> {
  const outbox = outboxOf(payload)
  if (outbox === null) return Promise.resolve()
  hearing = { ...hearing, listens: true }
  return new Promise((resolve) => void follow(outbox, lostTrack, resolve))
}

async function follow(outbox: Collection, lostTrack: () => void, isWhole: () => void): Promise<void> {
  let token: unknown
  let gap = false
  for (;;) {
    const stream = outbox.watch<Document, ChangeStreamInsertDocument>([{ $match: { operationType: 'insert' } }], {
      ...(token === undefined ? {} : { resumeAfter: token }),
      maxAwaitTimeMS: 1000,
    })
    try {
      // The first answer opens the stream at the server; from then on nothing is missed.
      await stream.tryNext().then((event) => event && hear(event.fullDocument))
      if (gap) lostTrack()
      gap = false
      hearing = { ...hearing, deafSince: null }
      isWhole()
      for (;;) {
        token = stream.resumeToken ?? token
        hear((await stream.next()).fullDocument)
      }
    } catch (error) {
      if (closing) return
      hearing = { ...hearing, deafSince: hearing.deafSince ?? new Date() }
      if (token === undefined || isForgotten(error)) {
        token = undefined
        gap = true
      }
      await stream.close().catch(() => undefined)
      await setTimeout(500)
    }
  }
}

/** What this process committed itself is told already, unless it never learned that it was committed. */
function hear({ _id, instance: from, tags, kind, at }: Document): void {
  if (!Array.isArray(tags)) return
  const named = tags.filter((tag) => typeof tag === 'string')
  deliver(String(_id), named, isKind(kind) ? kind : 'withdrawn')
  if (from !== instance() && at instanceof Date) hearing = { ...hearing, lag: Date.now() - at.getTime() }
}

const isKind = (kind: unknown): kind is ChangeKind => kind === 'changed' || kind === 'withdrawn'

/** ChangeStreamFatalError, ChangeStreamHistoryLost, and a token that the server cannot read. */
const isForgotten = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && [280, 286, 260, 9].includes(Number(error.code))

function outboxOf({ db }: Payload): Collection | null {
  if (!('connection' in db) || !('collections' in db)) return null
  const { outbox } = db.collections
  return outbox?.collection ?? null
}
