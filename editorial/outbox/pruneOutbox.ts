import type { Payload, Where } from 'payload'

const retentionMs = 7 * 24 * 60 * 60 * 1000

/** Deletes messages older than a week from the outbox; every instance has received them. */
export async function pruneOutbox(payload: Payload, now: Date): Promise<void> {
  const where: Where = { at: { less_than: new Date(now.getTime() - retentionMs).toISOString() } }
  await payload.db.deleteMany({ collection: 'outbox', where })
}
