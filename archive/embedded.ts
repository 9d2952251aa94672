import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { Snapshot } from './Snapshot'
import { syncToDisk } from './files'
import { imagesOf } from './images'
import { Refusal } from './Refusal'

const file = 'standfirst.db'
// A log left beside a missing database would be played into the restored one.
const traces = ['', '-wal', '-shm', '-journal'].map((end) => `${file}${end}`)

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const open = (at: string) => drizzle({ connection: { url: `file:${at}` } }).$client

/** The embedded database as of one moment, by `VACUUM INTO`, while a site writes to it. Throws a Refusal where there is none. */
export async function saveEmbedded(dataDir: string, to: string): Promise<Snapshot> {
  const from = path.join(dataDir, file)
  if (!existsSync(from))
    throw new Refusal(
      `There is no database in ${dataDir}, so there is nothing to back up. Set DATA_DIR to the site’s folder.`,
    )
  const copy = path.join(to, file)
  await rm(copy, { force: true })
  const client = open(from)
  try {
    await client.execute('PRAGMA busy_timeout = 30000')
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  } finally {
    client.close()
  }
  return look(copy)
}

/** Counts every table of a database file and gathers the images it names. */
async function look(at: string): Promise<Snapshot> {
  const client = open(at)
  try {
    const asked = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`
    const found = await client.execute(asked)
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

/** Throws a Refusal where the folder has a database already, or the log of one. */
export function refuseFilledFolder(dataDir: string): void {
  const found = traces.find((name) => existsSync(path.join(dataDir, name)))
  if (found !== undefined) {
    throw new Refusal(
      `${dataDir} already has ${found}. A restore goes into an empty place: set DATA_DIR to another folder, or move that file away.`,
    )
  }
}

/** A restored database beside its place, not in it yet. */
export interface Prepared {
  readonly counts: Readonly<Record<string, number>>
  /** Puts it in its place in one step. */
  finish(): Promise<void>
  undo(): Promise<void>
}

/** Lays the database of a backup beside its place in the folder and counts it. Throws as the file system does. */
export async function prepareEmbedded(backup: string, dataDir: string): Promise<Prepared> {
  const beside = path.join(dataDir, `${file}.restoring`)
  const undo = () => rm(beside, { force: true })
  try {
    await copyFile(path.join(backup, file), beside)
    const { counts } = await look(beside)
    await syncToDisk(beside)
    return {
      counts,
      undo,
      async finish() {
        await rename(beside, path.join(dataDir, file))
        await syncToDisk(dataDir)
      },
    }
  } catch (error) {
    await undo()
    throw error
  }
}
