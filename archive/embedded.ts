import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { Snapshot } from './Snapshot'
import { syncToDisk } from './files'
import { imagesOf } from './imagesOf'
import { Refusal } from './Refusal'

const file = 'standfirst.db'
// A log that is left beside a missing database would be replayed into the restored one.
const databaseFiles = ['', '-wal', '-shm', '-journal'].map((end) => `${file}${end}`)

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const connect = (at: string) => drizzle({ connection: { url: `file:${at}` } }).$client

/** Copies the embedded database as of one moment (`VACUUM INTO`), while a site may write to it. Throws a Refusal where there is none. */
export async function saveEmbedded(dataDir: string, to: string): Promise<Snapshot> {
  const from = path.join(dataDir, file)
  if (!existsSync(from))
    throw new Refusal(
      `There is no database in ${dataDir}, so there is nothing to back up. Set DATA_DIR to the site’s folder.`,
    )
  const copy = path.join(to, file)
  await rm(copy, { force: true })
  const client = connect(from)
  try {
    await client.execute('PRAGMA busy_timeout = 30000')
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  } finally {
    client.close()
  }
  return inspect(copy)
}

/** Counts the rows of every table of a database file and collects the images that it names. */
async function inspect(at: string): Promise<Snapshot> {
  const client = connect(at)
  try {
    const sql = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`
    const found = await client.execute(sql)
    const tables = found.rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await client.execute(`SELECT count(*) AS count FROM ${quoted(table)}`)
      counts[table] = Number(rows[0]?.count)
    }
    const { rows } = tables.includes('media') ? await client.execute('SELECT * FROM media') : { rows: [] }
    return { counts, images: rows.flatMap(imagesOf) }
  } finally {
    client.close()
  }
}

/** Throws a Refusal where the folder already has a database, or the log of one. */
export function refuseFilledFolder(dataDir: string): void {
  const found = databaseFiles.find((name) => existsSync(path.join(dataDir, name)))
  if (found !== undefined) {
    throw new Refusal(
      `${dataDir} already has ${found}. A restore goes into an empty place: set DATA_DIR to another folder, or move that file away.`,
    )
  }
}

/** A restored database in a staging file. */
export interface Prepared {
  readonly counts: Readonly<Record<string, number>>
  /** Moves it to its final name in one step. */
  finish(): Promise<void>
  /** Deletes the staging file. */
  undo(): Promise<void>
}

/** Copies the database of a backup to a staging file in the data folder and counts its rows. Throws errors of the file system. */
export async function prepareEmbedded(backup: string, dataDir: string): Promise<Prepared> {
  const staging = path.join(dataDir, `${file}.restoring`)
  const undo = () => rm(staging, { force: true })
  try {
    await copyFile(path.join(backup, file), staging)
    const { counts } = await inspect(staging)
    await syncToDisk(staging)
    return {
      counts,
      undo,
      async finish() {
        await rename(staging, path.join(dataDir, file))
        await syncToDisk(dataDir)
      },
    }
  } catch (error) {
    await undo()
    throw error
  }
}
