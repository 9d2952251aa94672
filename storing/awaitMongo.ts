import { setTimeout } from 'node:timers/promises'

import { MongoClient, MongoNetworkError, MongoServerSelectionError } from 'mongodb'

const retryMs = 2000
const warnAgainMs = 30_000

/**
 * Waits until a primary of MongoDB answers, for as long as it takes, and calls `warn` with a sentence at once and every
 * 30 s.
 * @throws the server’s error where it answers and refuses (wrong password, no such user): waiting would not help then
 */
export async function awaitMongo(url: string, warn: (sentence: string) => void): Promise<void> {
  for (let warnedAt = -Infinity; ;) {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 3000 })
    try {
      await client.db().command({ ping: 1 }, { readPreference: 'primary' })
      return
    } catch (error) {
      if (!(error instanceof MongoServerSelectionError || error instanceof MongoNetworkError)) throw error
      if (performance.now() - warnedAt > warnAgainMs) {
        warn(`MongoDB does not answer (${error.message}). The site waits for it; start it, or mend DATABASE_URL.`)
        warnedAt = performance.now()
      }
    } finally {
      await client.close().catch(() => undefined)
    }
    await setTimeout(retryMs)
  }
}
