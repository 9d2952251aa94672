import type { Payload } from 'payload'

import { databaseNow } from '@/editorial/stored/databaseNow'

const maxClockSkewMs = 2000

/** Fields that must have a unique index in the database. */
const uniqueFields: readonly (readonly [string, string])[] = [
  ['articles', 'slug'],
  ['authors', 'slug'],
  ['topics', 'slug'],
  ['former-addresses', 'path'],
  ['users', 'email'],
  ['audit-log', 'seq'],
]

/**
 * Checks that the database has transactions, the unique indexes, and a clock within 2 s of this machine’s.
 * @throws Error with a sentence for the operator
 */
export async function ensureStore(payload: Payload): Promise<void> {
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) {
    throw new Error('The database gives no transactions. DATABASE_URL must name a replica set, as in ?replicaSet=rs0.')
  }
  await payload.db.rollbackTransaction(transaction)
  const skewMs = (await databaseNow(payload)).getTime() - Date.now()
  if (Math.abs(skewMs) > maxClockSkewMs) {
    throw new Error(
      `The clocks of this machine and of the database differ by ${Math.round(Math.abs(skewMs) / 1000)} s. Set them right (NTP); schedules depend on it.`,
    )
  }
  for (const [collection, field] of uniqueFields) {
    if (!(await isUnique(payload, collection, field))) {
      throw new Error(
        `The database has no unique index on ${field} of ${collection}. Take out what stands there twice and start again.`,
      )
    }
  }
}

async function isUnique({ db }: Payload, collection: string, field: string): Promise<boolean> {
  // The migrations of the embedded database create its indexes.
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
