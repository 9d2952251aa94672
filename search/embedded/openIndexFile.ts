import { rmSync } from 'node:fs'
import path from 'node:path'

import { type Client, createClient, LibsqlError } from '@libsql/client'

import { schema, version } from './schema'

/** How many instances may share a folder; each has an index of its own. */
const maxInstances = 9

/** Memory that the pages of the index take in the process at most, in KiB. */
const cacheKiB = 32_000

/**
 * Opens the index in a folder, or an empty one where there is none, it is of another version or cannot be read. Another
 * process that has the folder too has its own: `search.db`, `search-2.db` and so on, each locked while it is open. With
 * `fresh` what is there is removed.
 * @throws Error where the folder cannot be written
 */
export async function openIndexFile(folder: string | null, fresh = false): Promise<Client> {
  if (folder === null) return opened(':memory:')
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? 'search.db' : `search-${number}.db`)
    try {
      const client = await opened(`file:${file}`)
      if (!fresh) return client
      client.close()
      removeIndexFile(file)
      return await opened(`file:${file}`)
    } catch (error) {
      if (isLocked(error) && number < maxInstances) continue
      if (!isUnreadable(error)) throw error
      removeIndexFile(file)
      return opened(`file:${file}`)
    }
  }
}

/** Whether an error means that the file is no index, or a broken one. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof LibsqlError && /SQLITE_(CORRUPT|NOTADB)|OTHER_VERSION/.test(`${error.code} ${error.message}`)

const isLocked = (error: unknown): boolean => error instanceof LibsqlError && /SQLITE_BUSY/.test(error.code)

/** Removes an index; nothing but the time to make it anew is lost. */
function removeIndexFile(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true })
}

async function opened(url: string): Promise<Client> {
  const client = createClient({ url })
  try {
    // The lock is held from the first write until the file is closed.
    for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = NORMAL'])
      await client.execute(`PRAGMA ${pragma}`)
    await client.execute(`PRAGMA cache_size = -${cacheKiB}`)
    await client.execute('PRAGMA temp_store = MEMORY')
    await client.execute('BEGIN EXCLUSIVE')
    await client.execute('COMMIT')
    await prepare(client)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function prepare(client: Client): Promise<void> {
  const tables = await client.execute("SELECT name FROM sqlite_schema WHERE name = 'note'")
  if (tables.rows.length === 0) {
    const others = await client.execute('SELECT name FROM sqlite_schema LIMIT 1')
    if (others.rows.length > 0) throw new LibsqlError('This is no index of this version.', 'OTHER_VERSION')
    await client.batch([...schema], 'write')
    return
  }
  const { rows } = await client.execute("SELECT value FROM note WHERE key = 'version'")
  if (rows[0]?.value !== version) throw new LibsqlError('This is an index of another version.', 'OTHER_VERSION')
  // Reads a page of each table, so that a broken file is found now.
  await client.execute('SELECT count(*) FROM (SELECT rowid FROM words LIMIT 1)')
  await client.execute('SELECT count(*) FROM commentary')
}
