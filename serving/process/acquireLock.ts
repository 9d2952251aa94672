import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

// A collected connection would release the lock, so each is referenced until the process ends.
const locks: object[] = []

/**
 * Locks the folder for this process until that ends, even by a crash: the operating system holds the lock, on a file beside
 * the embedded database. False where another process has the lock.
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
  locks.push(client)
  return true
}
