import { MongoClient } from 'mongodb'

import { Refusal } from './Refusal'

/** A connection whose writes are on the disks of a majority when acknowledged. Throws a Refusal where the server does not answer. */
export async function connectMongo(url: string): Promise<MongoClient> {
  try {
    return await new MongoClient(url, {
      serverSelectionTimeoutMS: 5000,
      writeConcern: { w: 'majority', journal: true },
      monitorCommands: true,
    }).connect()
  } catch (error) {
    throw new Refusal(
      `MongoDB does not answer at ${hostsOf(url)} (${error instanceof Error ? error.message : String(error)}). Start it, or mend DATABASE_URL.`,
    )
  }
}

/** The hosts of a connection string, without its password. */
export const hostsOf = (url: string): string => /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1] ?? '?'

/** Kept in a database while it is being restored, and left there by a restore that was killed. */
export const restoreMarker = 'standfirst_restore'
