import type { PayloadRequest, Where } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'
import { type Hearing, hearingNow } from '@/editorial/outbox/followOutbox'
import { instance } from '@/editorial/outbox/announce'

import { type LastBackup, readLastBackup } from './lastBackup'
import { readDisk } from './readDisk'

interface Waiting {
  readonly id: string
  readonly title: string
  /** ISO 8601. */
  readonly at: string
}

export interface Status {
  readonly instance: string
  readonly database: {
    readonly kind: 'MongoDB' | 'embedded'
    readonly answeredInMs: number
    readonly clockAheadMs: number
  }
  readonly otherInstances: Hearing
  readonly schedule: {
    readonly waiting: readonly Waiting[]
    /** Due for more than a minute and not done: the schedule does not run. */
    readonly overdue: readonly Waiting[]
    readonly failed: readonly { readonly id: string; readonly title: string; readonly error: string }[]
  }
  readonly auditLog: { readonly rows: number; readonly hash: string | null }
  readonly disk: { readonly total: number; readonly free: number }
  readonly lastBackup: LastBackup | null
}

const minute = 60_000

/** How the site does, with the rights of who asks. */
export async function readStatus(req: PayloadRequest, dataDir: string): Promise<Status> {
  const { payload } = req
  const began = performance.now()
  const now = await databaseNow(payload)
  const answeredInMs = Math.round(performance.now() - began)
  const clockAheadMs = now.getTime() - Date.now()
  const asked = { collection: 'articles', draft: true, depth: 0, limit: 50, overrideAccess: false, req } as const
  const failed: Where = { scheduleError: { exists: true } }
  const timed: Where = {
    and: [
      { or: [{ publishAt: { exists: true } }, { unpublishAt: { exists: true } }] },
      { scheduleError: { exists: false } },
    ],
  }
  const failures = await payload.find({ ...asked, where: failed })
  const pieces = await payload.find({ ...asked, where: timed, sort: 'publishAt' })
  const waiting = pieces.docs.map(({ id, title, publishAt, unpublishAt }) => ({
    id,
    title,
    at: publishAt ?? unpublishAt ?? '',
  }))
  const log = await payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: false, req })
  return {
    instance: instance(),
    database: {
      kind: 'connection' in payload.db ? 'MongoDB' : 'embedded',
      answeredInMs,
      clockAheadMs,
    },
    otherInstances: hearingNow(),
    schedule: {
      waiting: waiting.filter(({ at }) => Date.parse(at) > now.getTime() - minute),
      overdue: waiting.filter(({ at }) => Date.parse(at) <= now.getTime() - minute),
      failed: failures.docs.map(({ id, title, scheduleError }) => ({ id, title, error: scheduleError ?? '' })),
    },
    auditLog: { rows: log.docs[0]?.seq ?? 0, hash: log.docs[0]?.hash ?? null },
    disk: await readDisk(dataDir),
    lastBackup: await readLastBackup(dataDir),
  }
}
