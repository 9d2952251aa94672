import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { databaseNow } from '@/editorial/gate/databaseNow'
import { refusalOf } from '@/editorial/requests/refusalOf'
import { wholeOperation } from '@/editorial/requests/wholeOperation'

import { keepSchedule } from './keepSchedule'

let running = false

/**
 * Publishes and unpublishes every piece whose time has come by the database’s clock. What is due follows from the piece
 * itself, so a crash loses nothing, and several instances do each once.
 */
export async function runSchedule(payload: Payload): Promise<void> {
  if (running) return
  running = true
  try {
    for (let due = await dueAt(payload); due.length > 0; due = await dueAt(payload)) {
      for (const id of due) await keepOne(payload, id)
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The schedule could not be kept; it is tried again in a few seconds.' })
  } finally {
    running = false
  }
}

async function dueAt(payload: Payload): Promise<string[]> {
  const now = (await databaseNow(payload)).toISOString()
  const where: Where = {
    and: [
      { or: [{ publishAt: { less_than_equal: now } }, { unpublishAt: { less_than_equal: now } }] },
      { scheduleError: { exists: false } },
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
    wholeOperation(async () => act(await createLocalReq({}, payload)))
  try {
    await inOne((req) => keepSchedule(req, id))
  } catch (error) {
    const scheduleError = refusalOf(error)
    if (scheduleError === null) throw error
    payload.logger.error({ err: error, msg: `The schedule of article ${id} could not be kept.` })
    await inOne(async (req) => {
      await payload.update({
        collection: 'articles',
        id,
        draft: true,
        data: { scheduleError },
        overrideAccess: true,
        req,
      })
    })
  }
}
