import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { demonstrate } from '@/demonstration/demonstrate'
import { ensureAdmin } from '@/editorial/opening/ensureAdmin'
import { ensureReferences } from '@/editorial/opening/ensureReferences'
import { ensureShown } from '@/editorial/opening/ensureShown'
import { ensureStore } from '@/editorial/opening/ensureStore'
import { emptyOutbox } from '@/editorial/outbox/emptyOutbox'
import { followOutbox, stopFollowing } from '@/editorial/outbox/followOutbox'
import { onChange } from '@/editorial/publish/announce'
import { runSchedule } from '@/editorial/schedule/runSchedule'
import { env } from '@/env'
import type { Opening } from '@/serving/opening'
import { pages } from '@/serving/pageStore'

const second = 1000

/** Opens the database (migrating it), makes the first admin, and wires changes to pages; the waiting server is told. */
export async function openHouse(): Promise<void> {
  try {
    globalThis.standfirstOpening?.resolve(await open())
  } catch (error) {
    globalThis.standfirstOpening?.reject(error)
    throw error
  }
}

async function open(): Promise<Opening> {
  const payload = await getPayload({ config })
  await ensureStore(payload)
  const admin = await ensureAdmin(payload, { email: env.adminEmail, password: env.adminPassword })
  const demonstration = admin && env.demo ? await demonstrate(payload) : 0
  await ensureReferences(payload)
  await ensureShown(payload)
  onChange((tags, kind) => {
    pages().change(tags, kind)
  })
  void followOutbox(payload, () => pages().forgetAll())
  const timers = [
    setInterval(() => void runSchedule(payload), 5 * second),
    setInterval(() => void emptyOutbox(payload, new Date()).catch(() => undefined), 3600 * second),
  ]
  globalThis.standfirstPing = async () => {
    await payload.count({ collection: 'users', overrideAccess: true })
  }
  globalThis.standfirstClose = async () => close(payload, timers)
  return { admin, demonstration }
}

/** Starts nothing new and lets go of the database, once no request is under way any more. */
async function close(payload: Payload, timers: readonly NodeJS.Timeout[]): Promise<void> {
  for (const timer of timers) clearInterval(timer)
  stopFollowing()
  await payload.destroy()
}
