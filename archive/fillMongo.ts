import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import readline from 'node:readline'

import type { Collection, Db, Document } from 'mongodb'

import { compareCounts, type Manifest } from './manifest'
import { connectMongo, hostsOf, restoreMarker } from './connectMongo'
import { Refusal } from './Refusal'
import { documentOf, type CollectionSpec, specsFile, parseSpecs } from './collectionSpecs'

/** How many documents are sent at a time. */
const batchSize = 500

/** What a restore creates, recorded in the database so that it or the next restore can remove it. */
interface RestoreMark extends Document {
  readonly _id: 'restore'
  readonly made: readonly string[]
  readonly filled: readonly string[]
}

/** Throws a Refusal where a collection of the database has documents; one that a killed restore left half filled is emptied first. */
export async function refuseFilledMongo(url: string): Promise<void> {
  const client = await connectMongo(url)
  try {
    const db = client.db()
    const leftover = await db.collection<RestoreMark>(restoreMarker).findOne({ _id: 'restore' })
    if (leftover) await removeRestored(db, leftover)
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith('system.') || !(await db.collection(name).findOne())) continue
      throw new Refusal(
        `The database “${db.databaseName}” at ${hostsOf(url)} already has documents in ${name}. A restore goes into an empty place: name another database in DATABASE_URL, or drop that one.`,
      )
    }
  } finally {
    await client.close()
  }
}

/**
 * Fills an empty database from a backup, compares the counts, and calls `beforeDone` while the restore can still be undone.
 * After an error everything that was created is removed before it is thrown.
 */
export async function fillMongo(
  url: string,
  backup: string,
  manifest: Manifest,
  signal: AbortSignal,
  beforeDone: () => Promise<void>,
): Promise<void> {
  const client = await connectMongo(url)
  try {
    const db = client.db()
    const specs = parseSpecs(await readFile(path.join(backup, specsFile), 'utf8'))
    const existing = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
    const names = specs.map(({ name }) => name)
    const mark: RestoreMark = {
      _id: 'restore',
      made: names.filter((name) => !existing.has(name)),
      filled: names.filter((name) => existing.has(name)),
    }
    await db.collection<RestoreMark>(restoreMarker).insertOne(mark)
    try {
      for (const spec of specs) {
        if (!existing.has(spec.name)) await db.createCollection(spec.name, spec.options)
        await insertAll(db.collection(spec.name), path.join(backup, spec.file), signal)
        await makeIndexes(db, spec)
      }
      compareCounts(manifest, await countsIn(db, names))
      signal.throwIfAborted()
      await beforeDone()
    } catch (error) {
      await removeRestored(db, mark)
      throw error
    }
    await db.collection(restoreMarker).drop()
  } finally {
    await client.close()
  }
}

async function insertAll(collection: Collection, file: string, signal: AbortSignal): Promise<void> {
  let pending: Document[] = []
  const send = async () => {
    signal.throwIfAborted()
    if (pending.length > 0) await collection.insertMany(pending)
    pending = []
  }
  for await (const line of readline.createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    pending.push(documentOf(line))
    if (pending.length >= batchSize) await send()
  }
  await send()
}

/** Sends the indexes as the server listed them: the driver’s own method accepts fewer options than the server. */
async function makeIndexes(db: Db, { name, indexes }: CollectionSpec): Promise<void> {
  const specifications = indexes.map((index) =>
    Object.fromEntries(Object.entries(index).filter(([key]) => key !== 'ns')),
  )
  if (specifications.length > 0) await db.command({ createIndexes: name, indexes: specifications })
}

async function countsIn(db: Db, names: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = await db.collection(name).countDocuments()
  return counts
}

async function removeRestored(db: Db, { made, filled }: RestoreMark): Promise<void> {
  for (const name of filled) await db.collection(name).deleteMany({})
  for (const name of made) await db.dropCollection(name)
  await db.dropCollection(restoreMarker)
}
