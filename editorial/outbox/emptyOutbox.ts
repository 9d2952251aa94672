import type { Payload, Where } from 'payload'

const week = 7 * 24 * 60 * 60 * 1000

/** Takes messages out of the outbox that every instance has long heard: those older than a week. */
export async function emptyOutbox(payload: Payload, now: Date): Promise<void> {
  const where: Where = { at: { less_than: new Date(now.getTime() - week).toISOString() } }
  await payload.db.deleteMany({ collection: 'outbox', where })
}
