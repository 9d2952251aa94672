import { statfs } from 'node:fs/promises'

import type { PayloadRequest, Where } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'
import { feedState } from '@/editorial/outbox/followOutbox'
import { instance } from '@/editorial/outbox/announce'

import { readLastBackup } from './lastBackup'
import type { Status } from './Status'

/** The status without what is of this process alone. */
type StoredStatus = Omit<Status, 'version' | 'node' | 'runningForSeconds'>

const overdueAfterMs = 60_000

/** Reads the state of the site, with the access of the user. */
export async function readStatus(req: PayloadRequest, dataDir: string): Promise<StoredStatus> {
  const { payload } = req
  const startedAt = performance.now()
  const now = await databaseNow(payload)
  const answeredInMs = Math.round(performance.now() - startedAt)
  const clockAheadMs = now.getTime() - Date.now()
  const query = { collection: 'articles', draft: true, depth: 0, limit: 50, overrideAccess: false, req } as const
  const failed: Where = { scheduleError: { exists: true } }
  const timed: Where = {
    and: [
      { or: [{ publishAt: { exists: true } }, { unpublishAt: { exists: true } }] },
      { scheduleError: { exists: false } },
    ],
  }
  const failing = await payload.find({ ...query, where: failed })
  const commentaries = await payload.find({ ...query, where: timed, sort: 'publishAt' })
  const waiting = commentaries.docs.map(({ id, title, publishAt, unpublishAt }) => ({
    id,
    title,
    at: publishAt ?? unpublishAt ?? '',
  }))
  const feed = feedState()
  const log = await payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: false, req })
  return {
    instance: instance(),
    database: {
      kind: 'connection' in payload.db ? 'MongoDB' : 'embedded',
      answeredInMs,
      clockAheadMs,
    },
    otherInstances: { ...feed, deafSince: feed.deafSince?.toISOString() ?? null },
    schedule: {
      waiting: waiting.filter(({ at }) => Date.parse(at) > now.getTime() - overdueAfterMs),
      overdue: waiting.filter(({ at }) => Date.parse(at) <= now.getTime() - overdueAfterMs),
      failed: failing.docs.map(({ id, title, scheduleError }) => ({ id, title, error: scheduleError ?? '' })),
    },
    auditLog: { rows: log.docs[0]?.seq ?? 0, hash: log.docs[0]?.hash ?? null },
    disk: await readDisk(dataDir),
    lastBackup: await readLastBackup(dataDir),
  }
}

/** The size and the free space of the disk of a folder, in bytes. */
async function readDisk(folder: string): Promise<{ total: number; free: number }> {
  const { blocks, bavail, bsize } = await statfs(folder)
  return { total: blocks * bsize, free: bavail * bsize }
}
