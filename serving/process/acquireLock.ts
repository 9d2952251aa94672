import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

// Kept for as long as the process lives; nothing else may let go of the connection.
const held: object[] = []

/**
 * Takes the folder for this process alone, until it ends in whatever way: the lock is one of the operating system’s, on
 * a file beside the embedded database. False where another process has it.
 */
export async function acquireLock(folder: string): Promise<boolean> {
  const { $client: client } = drizzle({ connection: { url: `file:${path.join(folder, 'lock.db')}` } })
  try {
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (error instanceof Error && /SQLITE_BUSY|locked/.test(error.message)) return false
    throw error
  }
  held.push(client)
  return true
}
