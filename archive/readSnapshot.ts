import { setTimeout } from 'node:timers/promises'

import { type ClientSession, type CommandSucceededEvent, type MongoClient, MongoServerError, Timestamp } from 'mongodb'
import { z } from 'zod'

import { Refusal } from './Refusal'

const findReply = z.object({ cursor: z.object({ atClusterTime: z.instanceof(Timestamp) }) })

/** The codes SnapshotTooOld and SnapshotUnavailable: a collection or an index is too new, or the read took too long. */
const retryableCodes = [239, 246]

/**
 * Reads as of one moment, in a snapshot session. Where the server accepts that but reads at several moments, as its replies
 * show (SecantusDB), it reads in a transaction with snapshot reads. `read` may be called several times; the last result
 * counts. Throws a Refusal where the server supports neither.
 */
export async function readSnapshot<T>(client: MongoClient, read: (session: ClientSession) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const clusterTimes = new Set<string>()
      const recordTime = ({ commandName, reply }: CommandSucceededEvent) => {
        const parsed = commandName === 'find' ? findReply.safeParse(reply) : null
        if (parsed?.success) clusterTimes.add(parsed.data.cursor.atClusterTime.toJSON().$timestamp)
      }
      client.on('commandSucceeded', recordTime)
      const session = client.startSession({ snapshot: true })
      try {
        const result = await read(session)
        if (clusterTimes.size === 1) return result
      } finally {
        client.off('commandSucceeded', recordTime)
        await session.endSession()
      }
      return await inTransaction(client, read)
    } catch (error) {
      if (!(error instanceof MongoServerError)) throw error
      if (!retryableCodes.includes(Number(error.code)) || attempt === 5) {
        throw new Refusal(
          `MongoDB did not read all collections as of one moment (${error.message}), so no backup was made. It takes MongoDB 5.0 or newer as a replica set, and a reading within its snapshot window of five minutes.`,
        )
      }
      await setTimeout(1000)
    }
  }
}

async function inTransaction<T>(client: MongoClient, read: (session: ClientSession) => Promise<T>): Promise<T> {
  const session = client.startSession()
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' } })
    const result = await read(session)
    await session.commitTransaction()
    return result
  } finally {
    await session.endSession()
  }
}
