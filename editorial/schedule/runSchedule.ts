import type { Payload } from 'payload'

import type { Article } from '@/payload-types'

let running = false

/** Publishes every draft whose time has come, as the person who set the time; a refusal is written on the draft. */
export async function runSchedule(payload: Payload, now: Date): Promise<void> {
  if (running) return
  running = true
  try {
    const due = await payload.find({
      collection: 'articles',
      draft: true,
      where: { and: [{ publishAt: { less_than_equal: now.toISOString() } }, { scheduleError: { exists: false } }] },
      depth: 0,
      limit: 20,
      pagination: false,
      overrideAccess: true,
    })
    for (const piece of due.docs) await publishDue(payload, piece)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The schedule could not be read; it is tried again in a few seconds.' })
  } finally {
    running = false
  }
}

async function publishDue(payload: Payload, piece: Article): Promise<void> {
  const { id } = piece
  try {
    const user = await schedulerOf(payload, piece)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' }, user, overrideAccess: false })
  } catch (error) {
    const scheduleError = error instanceof Error ? error.message : 'Publishing failed.'
    payload.logger.error({ err: error, msg: `The schedule of article ${id} could not be kept.` })
    await payload.update({ collection: 'articles', id, draft: true, data: { scheduleError }, overrideAccess: true })
  }
}

async function schedulerOf(payload: Payload, { scheduledBy }: Article) {
  const id = typeof scheduledBy === 'string' ? scheduledBy : scheduledBy?.id
  if (!id) throw new Error('Nobody is named who set this schedule. Set the time again.')
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new Error('The person who set this schedule has no account any more. Set the time again.')
  return { ...user, collection: 'users' as const }
}
