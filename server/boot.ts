import { setTimeout } from 'node:timers/promises'

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { ensureAdmin } from '@/editorial/opening/ensureAdmin'
import { ensureStore } from '@/editorial/opening/ensureStore'
import { updateStored } from '@/editorial/opening/updateStored'
import { pruneOutbox } from '@/editorial/outbox/pruneOutbox'
import { followOutbox, isFollowing, stopFollowing } from '@/editorial/outbox/followOutbox'
import { onChange } from '@/editorial/outbox/announce'
import { runDueSchedules } from '@/editorial/schedule/runDueSchedules'
import { migrations } from '@/migrations'
import { env } from './env'
import { openSiteSearch } from './openSiteSearch'
import { configuredCache } from '@/serving/caches/configuredCache'
import { openPurge } from '@/serving/caches/openPurge'
import { sharing } from '@/serving/caches/sharing'
import type { Opening } from '@/serving/process/Opening'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase, databaseAnswers } from '@/serving/process/isReady'

const second = 1000

/**
 * Opens the database (migrating it), creates the first admin, connects changes to pages, and notifies the waiting
 * server.
 */
export async function boot(): Promise<void> {
  try {
    globalThis.standfirstOpening?.resolve(await open())
  } catch (error) {
    globalThis.standfirstOpening?.reject(error)
    throw error
  }
}

async function open(): Promise<Opening> {
  const payload = await getPayload({ config })
  await migrate(payload)
  await ensureStore(payload)
  const admin = await ensureAdmin(payload, {
    email: env.adminEmail,
    password: env.adminPassword,
    isPublic: env.https,
  })
  // A site that an export was imported into has its content before its first start.
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true })
  const demonstration = admin && env.demo && totalDocs === 0 ? await fill(payload) : 0
  await updateStored(payload)
  const cache = configuredCache()
  const purge = cache && openPurge(cache)
  onChange((tags, kind) => {
    pages().change(tags, kind)
    purge?.change(tags)
  })
  const search = openSiteSearch(payload, env.dataDir)
  await followOutbox(payload, () => {
    pages().clear()
    purge?.everything()
    void search.start()
  })
  // What changed while no process ran, and what one did not purge before it ended.
  purge?.everything()
  // The site serves while the index is brought up to date, or made where there is none.
  void search.start()
  const ask = async () => {
    await pingDatabase(() => payload.count({ collection: 'users', overrideAccess: true }))
    // With the database unavailable the last pages are all there is; in development each is made anew, as its source
    // may change.
    pages().setTrusted(env.production && (!databaseAnswers() || isFollowing(new Date())))
    sharing().follows = env.production && databaseAnswers() && isFollowing(new Date())
  }
  await ask()
  const ends = [
    repeat(ask, 2 * second),
    repeat(() => runDueSchedules(payload), 5 * second),
    repeat(() => search.notePosition(new Date()).catch(() => undefined), 60 * second),
    repeat(() => pruneOutbox(payload, new Date()).catch(() => undefined), 3600 * second),
  ]
  globalThis.standfirstIsSignedIn = async (headers) => (await payload.auth({ headers })).user !== null
  globalThis.standfirstClose = async () => close(payload, [...ends, () => search.close()], async () => purge?.close())
  return { admin, demonstration }
}

/** The demonstration and its parsers are loaded for an empty database alone. */
async function fill(payload: Payload): Promise<number> {
  const { demonstrate } = await import('@/demonstration/demonstrate')
  return demonstrate(payload)
}

/** A migration of whichever adapter: each gets what its own adapter passes, which Payload types as unknown. */
interface Migration {
  readonly name: string
  up(args: unknown): Promise<void>
  down(args: unknown): Promise<void>
}

/**
 * Payload itself migrates in production alone; the embedded database of a fresh clone needs its tables in development
 * too.
 */
async function migrate({ db }: Payload): Promise<void> {
  if (env.production || env.databaseUrl !== undefined) return
  const steps: readonly Migration[] = migrations
  await db.migrate({ migrations: [...steps] })
}

/**
 * Repeats an operation `pause` milliseconds after it finished; the returned function stops it, once the current run is
 * over.
 */
function repeat(operation: () => Promise<unknown>, pause: number): () => Promise<void> {
  const end = new AbortController()
  const running = (async () => {
    for (;;) {
      await setTimeout(pause, null, { signal: end.signal, ref: false }).catch(() => undefined)
      if (end.signal.aborted) return
      await operation()
    }
  })()
  return async () => {
    end.abort()
    await running
  }
}

/** Starts no new work, finishes the current work, purges what it changed and closes the database. */
async function close(
  payload: Payload,
  ends: readonly (() => Promise<void>)[],
  purge: () => Promise<void>,
): Promise<void> {
  stopFollowing()
  await Promise.all(ends.map((end) => end()))
  await purge()
  await payload.destroy()
}
