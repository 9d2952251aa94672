import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { BSON, type ClientSession, type Db } from 'mongodb'

import { heartbeatCollection } from '@/storing/SessionHeartbeat'

import { readSnapshot } from './readSnapshot'
import type { Snapshot } from './Snapshot'
import { imagesOf } from './imagesOf'
import { connectMongo, restoreMarker } from './connectMongo'
import { Refusal } from './Refusal'
import { lineOf, type CollectionSpec, specsFile, formatSpecs } from './collectionSpecs'

/** Saves every collection as of one moment, a document a line, and its indexes, while sites may write to the database. */
export async function saveMongo(url: string, to: string, signal: AbortSignal): Promise<Snapshot> {
  const client = await connectMongo(url)
  try {
    const db = client.db()
    for (;;) {
      const specs = await specsIn(db)
      if (specs.length === 0)
        throw new Refusal(
          `The database “${db.databaseName}” of DATABASE_URL has no collections: there is nothing to back up.`,
        )
      if (specs.some(({ name }) => name === restoreMarker)) {
        throw new Refusal(
          `The database “${db.databaseName}” holds half of a backup: a restore into it was killed. Run npm run restore again first.`,
        )
      }
      await rm(path.join(to, 'mongodb'), { recursive: true, force: true })
      await mkdir(path.join(to, 'mongodb'))
      await writeFile(path.join(to, specsFile), formatSpecs(specs))
      const snapshot = await readSnapshot(client, (session) => readAll(db, session, specs, to, signal))
      // A collection created between the list and the snapshot would be missing.
      if (formatSpecs(await specsIn(db)) === formatSpecs(specs)) return snapshot
    }
  } finally {
    await client.close()
  }
}

async function readAll(
  db: Db,
  session: ClientSession,
  specs: readonly CollectionSpec[],
  to: string,
  signal: AbortSignal,
): Promise<Snapshot> {
  const counts: Record<string, number> = {}
  const images: string[] = []
  for (const { name, file } of specs) {
    let count = 0
    const documents = db.collection(name).find({}, { session, raw: true })
    const lines = async function* () {
      for await (const found of documents) {
        // With `raw` the driver returns the bytes of each document.
        if (!(found instanceof Uint8Array)) throw new TypeError('MongoDB’s driver gave no bytes.')
        count += 1
        if (name === 'media') images.push(...imagesOf(BSON.deserialize(found)))
        yield `${lineOf(found)}\n`
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(path.join(to, file)), { signal })
    counts[name] = count
  }
  return { counts, images }
}

async function specsIn(db: Db): Promise<CollectionSpec[]> {
  const found = await db.listCollections().toArray()
  const own = found.filter(
    ({ name, type }) => type === 'collection' && !name.startsWith('system.') && name !== heartbeatCollection,
  )
  const specs = own.map(async ({ name, ...rest }) => ({
    name,
    file: `mongodb/${encodeURIComponent(name)}.jsonl`,
    options: 'options' in rest ? (rest.options ?? {}) : {},
    indexes: (await db.collection(name).indexes({ full: true })).filter((index) => index.name !== '_id_'),
  }))
  return (await Promise.all(specs)).sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
