import { setTimeout } from 'node:timers/promises'

import { type ClientSession, type CommandSucceededEvent, type MongoClient, MongoServerError, Timestamp } from 'mongodb'
import { z } from 'zod'

import { Refusal } from './Refusal'

const answer = z.object({ cursor: z.object({ atClusterTime: z.instanceof(Timestamp) }) })

/** SnapshotTooOld, SnapshotUnavailable: a collection or an index was made a moment ago, or the reading took too long. */
const passing = [239, 246]

/**
 * Reads as of one moment: in a snapshot session, and where the server takes one but then reads at other moments (it says
 * at which; SecantusDB does), in a transaction with snapshot reads. `read` may be called several times; the last counts.
 * Throws a Refusal where the server knows neither.
 */
export async function readSnapshot<T>(client: MongoClient, read: (session: ClientSession) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      const moments = new Set<string>()
      const note = ({ commandName, reply }: CommandSucceededEvent) => {
        const found = commandName === 'find' ? answer.safeParse(reply) : null
        if (found?.success) moments.add(found.data.cursor.atClusterTime.toJSON().$timestamp)
      }
      client.on('commandSucceeded', note)
      const session = client.startSession({ snapshot: true })
      try {
        const found = await read(session)
        if (moments.size === 1) return found
      } finally {
        client.off('commandSucceeded', note)
        await session.endSession()
      }
      return await inTransaction(client, read)
    } catch (error) {
      if (!(error instanceof MongoServerError)) throw error
      if (!passing.includes(Number(error.code)) || tries === 5) {
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
    const found = await read(session)
    await session.commitTransaction()
    return found
  } finally {
    await session.endSession()
  }
}
