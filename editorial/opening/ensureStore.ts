import type { Payload } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'

const tolerance = 2000

/** What must be unique is so by an index of the database, not by good manners. */
const unique: readonly (readonly [string, string])[] = [
  ['articles', 'slug'],
  ['authors', 'slug'],
  ['topics', 'slug'],
  ['former-addresses', 'path'],
  ['users', 'email'],
  ['audit-log', 'seq'],
]

/**
 * Throws where the store would not keep what it promises: transactions, unique indexes, a clock like ours (2 s).
 * @throws Error with a sentence for the person who starts the site
 */
export async function ensureStore(payload: Payload): Promise<void> {
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) {
    throw new Error('The database gives no transactions. DATABASE_URL must name a replica set, as in ?replicaSet=rs0.')
  }
  await payload.db.rollbackTransaction(transaction)
  const apart = (await databaseNow(payload)).getTime() - Date.now()
  if (Math.abs(apart) > tolerance) {
    throw new Error(
      `The clocks of this machine and of the database differ by ${Math.round(Math.abs(apart) / 1000)} s. Set them right (NTP); schedules depend on it.`,
    )
  }
  for (const [collection, field] of unique) {
    if (!(await isUnique(payload, collection, field))) {
      throw new Error(
        `The database has no unique index on ${field} of ${collection}. Take out what stands there twice and start again.`,
      )
    }
  }
}

async function isUnique({ db }: Payload, collection: string, field: string): Promise<boolean> {
  // The tables of the embedded database are made by our own migrations, indexes and all.
  if (!('connection' in db) || !('collections' in db)) return true
  const indexes: unknown[] = (await db.collections[collection]?.collection.indexes()) ?? []
  return indexes.some(
    (index) =>
      typeof index === 'object' &&
      index !== null &&
      'unique' in index &&
      index.unique === true &&
      'key' in index &&
      JSON.stringify(index.key) === JSON.stringify({ [field]: 1 }),
  )
}
