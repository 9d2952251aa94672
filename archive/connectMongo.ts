import { MongoClient } from 'mongodb'

import { Refusal } from './Refusal'

/** Connects with writes acknowledged by the journals of a majority. Throws a Refusal where the server does not answer. */
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

/** The collection that marks an unfinished restore; a killed restore leaves it behind. */
export const restoreMarker = 'standfirst_restore'
