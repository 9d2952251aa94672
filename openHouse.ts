import config from '@payload-config'
import { getPayload } from 'payload'

import { demonstrate } from '@/demonstration/demonstrate'
import { ensureAdmin } from '@/editorial/opening/ensureAdmin'
import { ensureTransactions } from '@/editorial/opening/ensureTransactions'
import { onChange } from '@/editorial/publish/announce'
import { runSchedule } from '@/editorial/schedule/runSchedule'
import { env } from '@/env'
import type { Opening } from '@/serving/opening'
import { pages } from '@/serving/pageStore'

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
  if (env.databaseUrl) await ensureTransactions(payload)
  const admin = await ensureAdmin(payload, { email: env.adminEmail, password: env.adminPassword })
  const demonstration = admin && env.demo ? await demonstrate(payload) : 0
  onChange((tags, kind) => {
    pages().change(tags, kind)
  })
  setInterval(() => void runSchedule(payload), 5000).unref()
  return { admin, demonstration }
}
