import { createHash } from 'node:crypto'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { BSON, MongoClient } from 'mongodb'

import { heartbeatCollection } from '@/storing/SessionHeartbeat'

/** A hash of every document of a database, by collection or table. */
export type Contents = Record<string, string[]>

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The contents of an embedded database file, read without Payload. */
export async function contentsOfFile(file: string): Promise<Contents> {
  const { $client: client } = drizzle({ connection: { url: `file:${file}` } })
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  )
  const contents: Contents = {}
  for (const name of rows.map((row) => row.name as string)) {
    const found = await client.execute(`SELECT * FROM "${name}"`)
    contents[name] = found.rows.map((row) => hash(JSON.stringify(Object.entries(row)))).sort()
  }
  client.close()
  return contents
}

/** The collections of a database without the heartbeats, which are no part of a backup. */
async function namesIn(client: MongoClient): Promise<string[]> {
  const names = (await client.db().listCollections().toArray()).map(({ name }) => name)
  return names.filter((name) => name !== heartbeatCollection).sort()
}

/** The contents of a MongoDB database, read without Payload. */
export async function contentsOfMongo(url: string): Promise<Contents> {
  const client = await MongoClient.connect(url)
  const contents: Contents = {}
  for (const name of await namesIn(client)) {
    const found = (await client.db().collection(name).find({}, { raw: true }).toArray()) as unknown as Uint8Array[]
    contents[name] = found.map(hash).sort()
  }
  await client.close()
  return contents
}

/** The contents of the lines of a backup, parsed by the driver alone. */
export function contentsOfLines(lines: Record<string, string>): Contents {
  const documents = (text: string) => text.split('\n').filter(Boolean)
  const bytes = (line: string) => BSON.serialize(BSON.EJSON.parse(line, { relaxed: false }) as BSON.Document)
  return Object.fromEntries(
    Object.entries(lines).map(([name, text]) => [
      name,
      documents(text)
        .map((line) => hash(bytes(line)))
        .sort(),
    ]),
  )
}

/** The contents of the database of a site. */
export const contentsOf = (dataDir: string, url: string) =>
  url ? contentsOfMongo(url) : contentsOfFile(path.join(dataDir, 'standfirst.db'))

/** The indexes of the database of a site (of a file, its tables too), as the database reports them. */
export async function indexesOf(dataDir: string, url: string): Promise<unknown[]> {
  if (!url) {
    const { $client: file } = drizzle({ connection: { url: `file:${path.join(dataDir, 'standfirst.db')}` } })
    const { rows } = await file.execute("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name")
    file.close()
    return rows.map(({ sql }) => sql)
  }
  const client = await MongoClient.connect(url)
  const names = await namesIn(client)
  const found = await Promise.all(names.map((name) => client.db().collection(name).indexes()))
  await client.close()
  return found
}
