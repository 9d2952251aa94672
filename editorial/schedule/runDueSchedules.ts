import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { retryWrite } from '@/editorial/transactions/retryWrite'

import { runDueSchedule } from './runDueSchedule'

let running = false

/** Publishes and unpublishes what is due, unless a run of this process is still under way. */
export async function runDueSchedules(payload: Payload): Promise<void> {
  if (running) return
  running = true
  try {
    await runAllDue(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The schedule could not be run; it is tried again in a few seconds.' })
  } finally {
    running = false
  }
}

/**
 * Publishes and unpublishes every commentary that is due by the database’s clock. The schedule is stored in the commentary,
 * so a crash loses nothing and several instances do each act once. Each is attempted once a run, so that one that fails
 * does not delay the others.
 */
async function runAllDue(payload: Payload): Promise<void> {
  const attempted: string[] = []
  for (let due = await findDue(payload, attempted); due.length > 0; due = await findDue(payload, attempted)) {
    attempted.push(...due)
    for (const id of due) {
      await runOne(payload, id).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `Commentary ${id} waits for the next run of the schedule.` })
      })
    }
  }
}

/** The ids of due commentaries that were not attempted yet, 50 at most. */
async function findDue(payload: Payload, attempted: readonly string[]): Promise<string[]> {
  const due = { less_than_equal: (await databaseNow(payload)).toISOString() }
  const where: Where = {
    and: [
      { or: [{ and: [{ publishAt: due }, { scheduleError: { exists: false } }] }, { unpublishAt: due }] },
      { id: { not_in: [...attempted] } },
    ],
  }
  const query = {
    collection: 'articles',
    draft: true,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const { docs } = await payload.find({ ...query, limit: 50, select: {} })
  return docs.map(({ id }) => id)
}

/** @throws where the database is unavailable; a refusal is recorded in the commentary, for the editor and the status page */
async function runOne(payload: Payload, id: string): Promise<void> {
  const inTransaction = async (operation: (req: PayloadRequest) => Promise<void>) =>
    retryWrite(async () => operation(await createLocalReq({}, payload)))
  try {
    await inTransaction((req) => runDueSchedule(req, id))
  } catch (error) {
    const scheduleError = refusalMessage(error)
    if (scheduleError === null) throw error
    payload.logger.error({ err: error, msg: `The schedule of commentary ${id} could not be run.` })
    await inTransaction((req) => recordError(req, id, scheduleError))
  }
}

async function recordError(req: PayloadRequest, id: string, scheduleError: string): Promise<void> {
  const draft = await latestDraft(req, id)
  if (draft?.scheduleError === scheduleError) return
  const query = { collection: 'articles', id, draft: true, overrideAccess: true, req } as const
  await req.payload.update({ ...query, data: { scheduleError } })
}
