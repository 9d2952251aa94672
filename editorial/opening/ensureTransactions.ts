import type { Payload } from 'payload'

/**
 * Throws where the store would write without transactions.
 * @throws Error with a sentence for the person who starts the site
 */
export async function ensureTransactions(payload: Payload): Promise<void> {
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) {
    throw new Error('MongoDB gives no transactions here. DATABASE_URL must name a replica set, as in ?replicaSet=rs0.')
  }
  await payload.db.rollbackTransaction(transaction)
}
