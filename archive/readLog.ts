import { existsSync } from 'node:fs'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { z } from 'zod'

import type { StoredEntry } from '@/editorial/audit/chainFault'

import type { DataLocation } from './backUp'
import { connectMongo } from './connectMongo'
import { Refusal } from './Refusal'

const text = z.preprocess((value) => value ?? '', z.string())

/** A row as either database stores it, with empty values for missing ones. */
const row = z
  .object({
    seq: z.number(),
    at: z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.string()),
    actor: z.preprocess((value) => value ?? null, z.string().nullable()),
    actorName: text,
    action: text,
    subject: text,
    document: text,
    title: text,
    revision: z.preprocess((value) => value ?? null, z.number().nullable()),
    transaction: text,
    previous: text,
    hash: text,
  })
  .transform((stored): StoredEntry => stored)

const pageSize = 1000

/** Reads every row of the audit log in order, directly from the database. Throws a Refusal where there is none. */
export async function* readLog({ dataDir, databaseUrl }: DataLocation): AsyncGenerator<StoredEntry> {
  yield* databaseUrl ? readMongo(databaseUrl) : readFile(path.join(dataDir, 'standfirst.db'))
}

async function* readMongo(url: string): AsyncGenerator<StoredEntry> {
  const client = await connectMongo(url)
  try {
    const found = client
      .db()
      .collection('audit_log')
      .find({}, { readConcern: { level: 'majority' } })
    for await (const stored of found.sort({ seq: 1 })) yield row.parse(stored)
  } finally {
    await client.close()
  }
}

async function* readFile(file: string): AsyncGenerator<StoredEntry> {
  if (!existsSync(file)) throw new Refusal(`There is no database at ${file}. Set DATA_DIR to the site’s folder.`)
  const { $client: client } = drizzle({ connection: { url: `file:${file}` } })
  try {
    await client.execute('PRAGMA busy_timeout = 30000')
    for (let after = -1; ;) {
      const sql = 'SELECT *, actor_name AS actorName FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?'
      const { rows } = await client.execute({ sql: sql, args: [after, pageSize] })
      for (const stored of rows) {
        const entry = row.parse({ ...stored })
        after = entry.seq
        yield entry
      }
      if (rows.length < pageSize) return
    }
  } finally {
    client.close()
  }
}
