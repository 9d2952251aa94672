import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { writeLog } from '@/editorial/audit/writeLog'
import type { Report } from '@/editorial/import/Report'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import type { AuditLog, User } from '@/payload-types'

import type { ArchiveEntry } from './Archive'
import { maxFailures, type ArchiveRecord } from './importArchive'
import { publishPost, type PublishOutcome } from './publishPost'

/** What became of one record of an archive whose live posts are published. */
export interface PublishRecord extends Omit<ArchiveRecord, 'state'> {
  readonly state: PublishOutcome['state'] | 'left out'
}

interface PublishAct {
  readonly user: User & { readonly collection: 'users' }
  readonly isTrial: boolean
  /** The name of the file of the archive. */
  readonly name: string
  /** The SHA-256 of that file, by which the audit log names it. */
  readonly hash: string
}

const begun = 'begin to publish what was live'
const done = 'publish what was live'

/**
 * Publishes the drafts of an archive whose posts were live there, one after the other; one that is refused stops no
 * other. The audit log has a row where the act begins and one where it ends, with its numbers; that of an act that was
 * killed is written by the next, which finds nothing published twice.
 */
export async function* publishArchive(
  payload: Payload,
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
  act: PublishAct,
): AsyncGenerator<PublishRecord> {
  const numbers = new Map<string, number>()
  let isBegun = false
  let failures = 0
  const onPublished = async (req: PayloadRequest) => {
    if (!isBegun) await log(req, act, begun, act.name)
  }
  for await (const entry of entries) {
    const record = notLive(entry)
    if (record !== null) {
      yield record
      continue
    }
    if (entry.type !== 'post') continue
    const { title, oldPaths } = entry.post
    const told = { title, oldPath: oldPaths[0] ?? '' }
    try {
      const { state, id, reasons } = await publishPost(payload, entry.post, { ...act, onPublished })
      isBegun ||= state === 'published'
      failures = 0
      numbers.set(state, (numbers.get(state) ?? 0) + 1)
      yield { ...told, state, id, reason: '', report: reportOf(reasons) }
    } catch (error) {
      failures += 1
      const reason = error instanceof Error ? error.message : String(error)
      yield { ...told, state: 'not published', id: null, reason: '', report: reportOf([reason]) }
      if (failures < maxFailures) continue
      const stopped = `${maxFailures} posts in a row could not be stored. The rest was not tried: mend what they name and run the command again.`
      yield { title: '', oldPath: '', state: 'not published', id: null, reason: '', report: reportOf([stopped]) }
      break
    }
  }
  if (!act.isTrial) await logEnd(payload, act, isBegun, numbers)
}

/** The record of an entry that no reader found on the old site, or that cannot be read; null for a post that was live. */
function notLive(entry: ArchiveEntry): PublishRecord | null {
  const none = { oldPath: '', id: null, report: null }
  switch (entry.type) {
    case 'post': {
      const { title, status } = entry.post
      if (status === 'live') return null
      const reason = status === 'draft' ? 'not live on the old site' : 'not for everybody on the old site'
      return { ...none, state: 'left out', title, reason }
    }
    case 'left out':
      return { ...none, state: 'left out', title: entry.title, reason: entry.kind }
    case 'unreadable':
      return { ...none, state: 'not published', title: entry.title, reason: '', report: reportOf([entry.reason]) }
    case 'fault':
      return { ...none, state: 'not published', title: '', reason: '', report: reportOf([entry.reason]) }
  }
}

const reportOf = (reasons: readonly string[]): Report | null =>
  reasons.length === 0 ? null : { taken: [], changed: [], lost: [], toDo: reasons.map((what) => ({ what })) }

async function logEnd(
  payload: Payload,
  act: PublishAct,
  isBegun: boolean,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const title = [...numbers].map(([state, number]) => `${number} ${state}`).join(', ')
  await retryWrite(async () => {
    const req = await createLocalReq({ user: act.user }, payload)
    await inOneTransaction(req, async () => {
      if (isBegun || (await wasKilled(req, act))) await log(req, act, done, `${act.name}: ${title}`)
    })
  })
}

/** Whether the last act over this archive has no end in the audit log. */
async function wasKilled(req: PayloadRequest, { hash }: PublishAct): Promise<boolean> {
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: 'audit-log',
    where: { and: [{ subject: { equals: 'articles' } }, { document: { equals: hash } }] },
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.action === begun
}

const log = (req: PayloadRequest, { hash }: PublishAct, action: string, title: string): Promise<void> =>
  writeLog(req, { action, subject: 'articles', document: hash, title, revision: null })
