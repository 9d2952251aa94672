import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { DataLocation } from '@/archive/backUp'
import { connectMongo } from '@/archive/connectMongo'
import { readLog } from '@/archive/readLog'
import type { StoredEntry } from '@/editorial/audit/chainFault'

/** A stored commentary: the live row or one of its versions. */
export interface Row {
  readonly commentary: string
  readonly revision: number
  readonly published: boolean
  readonly latest: boolean
  /** A time is set at which it goes live. */
  readonly waits: boolean
  readonly slug: string
  readonly title: string
  /** Whether all its parts, which are stored in several places, belong to one save. */
  readonly whole: boolean
}

/** Everything that acts write, read directly from the database. */
export interface Stored {
  readonly live: readonly Row[]
  readonly versions: readonly Row[]
  readonly log: readonly StoredEntry[]
  /** The tags of each message. */
  readonly outbox: readonly (readonly string[])[]
  /** Faults that the database finds in its own file. */
  readonly damage: readonly string[]
}

interface Fields {
  readonly [field: string]: unknown
  readonly revision?: unknown
  readonly _status?: unknown
  readonly publishAt?: unknown
  readonly slug?: unknown
  readonly title?: unknown
  readonly standfirst?: unknown
  readonly body?: unknown
  readonly authors?: unknown
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function rowOf(commentary: unknown, fields: Fields, authors: number, latest: unknown): Row {
  const { revision, _status, publishAt, slug, title, standfirst, body } = fields
  const words = text(title)
  const parts = [text(standfirst), typeof body === 'string' ? body : JSON.stringify(body ?? '')]
  return {
    commentary: String(commentary),
    revision: Number(revision ?? 0),
    published: _status === 'published',
    latest: Boolean(latest),
    waits: Boolean(publishAt),
    slug: text(slug),
    title: words,
    whole: authors === 1 && parts.every((part) => part.includes(words)),
  }
}

/** Reads all commentaries, versions, log rows and messages from the database. */
export async function readStore(place: DataLocation): Promise<Stored> {
  const log: StoredEntry[] = []
  for await (const row of readLog(place)) log.push(row)
  return { log, ...(await (place.databaseUrl ? readMongo(place.databaseUrl) : readFile(place.dataDir))) }
}

async function readMongo(url: string): Promise<Omit<Stored, 'log'>> {
  const client = await connectMongo(url)
  try {
    const of = (name: string) =>
      client
        .db()
        .collection(name)
        .find({}, { readConcern: { level: 'majority' } })
        .toArray()
    const authorsOf = (doc: Fields) => (Array.isArray(doc.authors) ? doc.authors.length : 0)
    return {
      live: (await of('articles')).map((doc) => rowOf(doc._id, doc, authorsOf(doc), false)),
      versions: (await of('_articles_versions')).map(({ parent, version, latest }) =>
        rowOf(parent, version as Fields, authorsOf(version as Fields), latest),
      ),
      outbox: (await of('outboxes')).map(({ tags }) => tags as string[]),
      damage: [],
    }
  } finally {
    await client.close()
  }
}

const commentaries = `SELECT a.id AS commentary, a.revision, a._status, a.publish_at AS publishAt, a.slug, a.title, a.standfirst, a.body, 0 AS latest,
  (SELECT count(*) FROM articles_rels r WHERE r.parent_id = a.id AND r.path = 'authors') AS authors FROM articles a`
const versions = `SELECT v.parent_id AS commentary, v.version_revision AS revision, v.version__status AS _status, v.latest,
  v.version_publish_at AS publishAt,
  v.version_slug AS slug, v.version_title AS title, v.version_standfirst AS standfirst, v.version_body AS body,
  (SELECT count(*) FROM _articles_v_rels r WHERE r.parent_id = v.id AND r.path = 'version.authors') AS authors FROM _articles_v v`

async function readFile(dataDir: string): Promise<Omit<Stored, 'log'>> {
  const { $client: client } = drizzle({ connection: { url: `file:${path.join(dataDir, 'standfirst.db')}` } })
  try {
    await client.execute('PRAGMA busy_timeout = 30000')
    const rows = async (sql: string) => (await client.execute(sql)).rows
    const row = (found: Record<string, unknown>) => rowOf(found.commentary, found, Number(found.authors), found.latest)
    const integrity = (await rows('PRAGMA integrity_check')).map(({ integrity_check: said }) => text(said))
    const dangling = (await rows('PRAGMA foreign_key_check')).map((found) => JSON.stringify(found))
    return {
      live: (await rows(commentaries)).map(row),
      versions: (await rows(versions)).map(row),
      outbox: (await rows('SELECT tags FROM outbox')).map(({ tags }) => JSON.parse(text(tags)) as string[]),
      damage: [...integrity.filter((said) => said !== 'ok'), ...dangling],
    }
  } finally {
    client.close()
  }
}
