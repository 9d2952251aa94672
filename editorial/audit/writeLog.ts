import type { PayloadRequest } from 'payload'

import { logUnchangeable } from '@/editorial/errors/access'

import { genesisHash, type Entry, hashOf } from './entry'

type Act = Pick<Entry, 'action' | 'subject' | 'document' | 'title' | 'revision'>

/** Adds a row to the audit log in the transaction of the request, so that the change and its row are stored together or not at all. */
export async function writeLog(req: PayloadRequest, act: Act): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<{ seq: number; hash: string }>({
    collection: 'audit-log',
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0] ?? { seq: 0, hash: genesisHash }
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

/** Refuses every change of the audit log; only `writeLog` adds to it. */
export function refuseLogChange(): never {
  throw logUnchangeable()
}
