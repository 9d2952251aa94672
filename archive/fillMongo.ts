import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import readline from 'node:readline'

import type { Collection, Db, Document } from 'mongodb'

import { compareCounts, type Manifest } from './manifest'
import { connectMongo, hostsOf, restoreMarker } from './connectMongo'
import { Refusal } from './Refusal'
import { documentOf, type CollectionSpec, specsFile, parseSpecs } from './collectionSpecs'

/** Documents sent at a time. */
const batch = 500

/** What a restore is about to make, so that it or the next one can take it away again. */
interface Mark extends Document {
  readonly _id: 'restore'
  readonly made: readonly string[]
  readonly filled: readonly string[]
}

/** Throws a Refusal where a collection of the database has documents; one that a killed restore left half filled is emptied. */
export async function refuseFilledMongo(url: string): Promise<void> {
  const client = await connectMongo(url)
  try {
    const db = client.db()
    const left = await db.collection<Mark>(restoreMarker).findOne({ _id: 'restore' })
    if (left) await takeAway(db, left)
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
 * Fills an empty database from a backup, counts it, and calls `then` before the restore counts as done. Whatever fails
 * is thrown when all that was made has been taken away again.
 */
export async function fillMongo(
  url: string,
  backup: string,
  manifest: Manifest,
  signal: AbortSignal,
  then: () => Promise<void>,
): Promise<void> {
  const client = await connectMongo(url)
  try {
    const db = client.db()
    const shapes = parseSpecs(await readFile(path.join(backup, specsFile), 'utf8'))
    const had = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
    const names = shapes.map(({ name }) => name)
    const mark: Mark = {
      _id: 'restore',
      made: names.filter((name) => !had.has(name)),
      filled: names.filter((name) => had.has(name)),
    }
    await db.collection<Mark>(restoreMarker).insertOne(mark)
    try {
      for (const shape of shapes) {
        if (!had.has(shape.name)) await db.createCollection(shape.name, shape.options)
        await insertAll(db.collection(shape.name), path.join(backup, shape.file), signal)
        await makeIndexes(db, shape)
      }
      compareCounts(manifest, await countsIn(db, names))
      signal.throwIfAborted()
      await then()
    } catch (error) {
      await takeAway(db, mark)
      throw error
    }
    await db.collection(restoreMarker).drop()
  } finally {
    await client.close()
  }
}

async function insertAll(collection: Collection, file: string, signal: AbortSignal): Promise<void> {
  let waiting: Document[] = []
  const send = async () => {
    signal.throwIfAborted()
    if (waiting.length > 0) await collection.insertMany(waiting)
    waiting = []
  }
  for await (const line of readline.createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    waiting.push(documentOf(line))
    if (waiting.length >= batch) await send()
  }
  await send()
}

/** Sent as they were listed: the driver’s own method knows fewer options than servers do. */
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

async function takeAway(db: Db, { made, filled }: Mark): Promise<void> {
  for (const name of filled) await db.collection(name).deleteMany({})
  for (const name of made) await db.dropCollection(name)
  await db.dropCollection(restoreMarker)
}
