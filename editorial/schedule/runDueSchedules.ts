import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { retryWrite } from '@/editorial/transactions/retryWrite'

import { runDueSchedule } from './runDueSchedule'

let running = false

/** Does what is due (see `keepDue`), unless this process is at it already. */
export async function runDueSchedules(payload: Payload): Promise<void> {
  if (running) return
  running = true
  try {
    await keepDue(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The schedule could not be kept; it is tried again in a few seconds.' })
  } finally {
    running = false
  }
}

/**
 * Publishes and unpublishes every piece whose time has come by the database’s clock. What is due follows from the piece
 * itself, so a crash loses nothing, and several instances do each once. Each is tried once a run; none waits behind one
 * that fails for a fault of the machine.
 */
async function keepDue(payload: Payload): Promise<void> {
  const tried: string[] = []
  for (let due = await dueAt(payload, tried); due.length > 0; due = await dueAt(payload, tried)) {
    tried.push(...due)
    for (const id of due) {
      await keepOne(payload, id).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `Article ${id} waits for the next run of the schedule.` })
      })
    }
  }
}

/** The pieces whose time has come and that were not tried yet, 50 at most. */
async function dueAt(payload: Payload, tried: readonly string[]): Promise<string[]> {
  const due = { less_than_equal: (await databaseNow(payload)).toISOString() }
  const where: Where = {
    and: [
      { or: [{ and: [{ publishAt: due }, { scheduleError: { exists: false } }] }, { unpublishAt: due }] },
      { id: { not_in: [...tried] } },
    ],
  }
  const asked = {
    collection: 'articles',
    draft: true,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const { docs } = await payload.find({ ...asked, limit: 50, select: {} })
  return docs.map(({ id }) => id)
}

/** @throws where the database is away; a refusal is written on the piece, for the editor and the status page */
async function keepOne(payload: Payload, id: string): Promise<void> {
  const inOne = async (act: (req: PayloadRequest) => Promise<void>) =>
    retryWrite(async () => act(await createLocalReq({}, payload)))
  try {
    await inOne((req) => runDueSchedule(req, id))
  } catch (error) {
    const scheduleError = refusalMessage(error)
    if (scheduleError === null) throw error
    payload.logger.error({ err: error, msg: `The schedule of article ${id} could not be kept.` })
    await inOne((req) => tell(req, id, scheduleError))
  }
}

async function tell(req: PayloadRequest, id: string, scheduleError: string): Promise<void> {
  const piece = await latestDraft(req, id)
  if (piece?.scheduleError === scheduleError) return
  const asked = { collection: 'articles', id, draft: true, overrideAccess: true, req } as const
  await req.payload.update({ ...asked, data: { scheduleError } })
}
