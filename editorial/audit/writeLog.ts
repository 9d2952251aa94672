import type { PayloadRequest } from 'payload'

import { beginning, type Entry, hashOf } from './entry'

type Act = Pick<Entry, 'action' | 'subject' | 'document' | 'title' | 'revision'>

/** Adds a row to the audit log, in the transaction of the request that acts: both are there or neither. */
export async function writeLog(req: PayloadRequest, act: Act): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<{ seq: number; hash: string }>({
    collection: 'audit-log',
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0] ?? { seq: 0, hash: beginning }
  const entry: Entry = {
    seq: last.seq + 1,
    at: new Date().toISOString(),
    actor: req.user?.id ?? null,
    actorName: req.user?.name ?? 'Standfirst',
    ...act,
    transaction: String((await req.transactionID) ?? ''),
  }
  const data = { ...entry, previous: last.hash, hash: hashOf(entry, last.hash) }
  await db.create({ collection: 'audit-log', data, req })
}
