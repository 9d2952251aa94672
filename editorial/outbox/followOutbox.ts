import { setTimeout } from 'node:timers/promises'

import { type ChangeStreamInsertDocument, type Collection, type Document } from 'mongodb'
import type { Payload } from 'payload'

import { isChangeKind } from '@/domain/changeKind'

import { instance, deliver } from './announce'

/** How well this process follows what other instances commit; its fields are part of the answer of `/api/status`. */
export interface FeedState {
  /** Whether there can be other instances: on the embedded database there are none. */
  readonly listens: boolean
  /** Since when the change stream is broken; null while it works. */
  readonly deafSince: Date | null
  /** How long the last message took to arrive, in milliseconds, by the clocks of both instances; null before the first. */
  readonly lag: number | null
}

let feed: FeedState = { listens: false, deafSince: null, lag: null }
let stopping = false

/** The state of the change stream now. */
export const feedState = (): FeedState => feed

/** Whether changes by other instances arrive; a stream that is broken for less than five seconds still counts as working. */
export const isFollowing = (now: Date): boolean =>
  feed.deafSince === null || now.getTime() - feed.deafSince.getTime() < 5000

/** Stops following when the process ends: a stream that breaks from now on is not opened again. */
export function stopFollowing(): void {
  stopping = true
}

/**
 * Follows the outbox through MongoDB’s change stream and delivers what instances committed; a broken stream is resumed
 * where it ended. Where the server has lost that place messages may be missing, and `onGap` is called once the stream
 * works again. Resolves when the stream is open for the first time; from then on no message is missed.
 */
export function followOutbox(payload: Payload, onGap: () => void): Promise<void> {
  const outbox = outboxOf(payload)
  if (outbox === null) return Promise.resolve()
  feed = { ...feed, listens: true }
  return new Promise((resolve) => void follow(outbox, onGap, resolve))
}

async function follow(outbox: Collection, onGap: () => void, onReady: () => void): Promise<void> {
  let token: unknown
  let gap = false
  for (;;) {
    const stream = outbox.watch<Document, ChangeStreamInsertDocument>([{ $match: { operationType: 'insert' } }], {
      ...(token === undefined ? {} : { resumeAfter: token }),
      maxAwaitTimeMS: 1000,
    })
    try {
      // The first answer shows that the stream is open at the server.
      await stream.tryNext().then((event) => event && receive(event.fullDocument))
      if (gap) onGap()
      gap = false
      feed = { ...feed, deafSince: null }
      onReady()
      for (;;) {
        token = stream.resumeToken ?? token
        receive((await stream.next()).fullDocument)
      }
    } catch (error) {
      if (stopping) return
      feed = { ...feed, deafSince: feed.deafSince ?? new Date() }
      if (token === undefined || isResumeTokenLost(error)) {
        token = undefined
        gap = true
      }
      await stream.close().catch(() => undefined)
      await setTimeout(500)
    }
  }
}

/** Delivers a message; one of this process is delivered already, unless the outcome of its commit was unknown. */
function receive({ _id, instance: from, tags, kind, at }: Document): void {
  if (!Array.isArray(tags)) return
  const names = tags.filter((tag) => typeof tag === 'string')
  deliver(String(_id), names, isChangeKind(kind) ? kind : 'withdrawn')
  if (from !== instance() && at instanceof Date) feed = { ...feed, lag: Date.now() - at.getTime() }
}

/** The codes are ChangeStreamFatalError, ChangeStreamHistoryLost, and those of a token that the server cannot read. */
const isResumeTokenLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && [280, 286, 260, 9].includes(Number(error.code))

function outboxOf({ db }: Payload): Collection | null {
  if (!('connection' in db) || !('collections' in db)) return null
  const { outbox } = db.collections
  return outbox?.collection ?? null
}
