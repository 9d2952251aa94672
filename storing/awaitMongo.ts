import { setTimeout } from 'node:timers/promises'

import { MongoClient, MongoNetworkError, MongoServerSelectionError } from 'mongodb'

const pause = 2000
const repeated = 30_000

/**
 * Waits until a primary of MongoDB answers, for as long as it takes; `say` is given a sentence at once and every 30 s.
 * @throws the server’s error where it answers and refuses (wrong password, no such user): waiting would not mend that
 */
export async function awaitMongo(url: string, say: (sentence: string) => void): Promise<void> {
  for (let saidAt = -Infinity; ;) {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 3000 })
    try {
      await client.db().command({ ping: 1 }, { readPreference: 'primary' })
      return
    } catch (error) {
      if (!(error instanceof MongoServerSelectionError || error instanceof MongoNetworkError)) throw error
      if (performance.now() - saidAt > repeated) {
        say(`MongoDB does not answer (${error.message}). The site waits for it; start it, or mend DATABASE_URL.`)
        saidAt = performance.now()
      }
    } finally {
      await client.close().catch(() => undefined)
    }
    await setTimeout(pause)
  }
}
