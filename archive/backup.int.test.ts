import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { MongoClient } from 'mongodb'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { backUp } from './backUp'
import { contentsOf, contentsOfFile, contentsOfLines, indexesOf } from './contents.fixtures'
import { sha256Of } from './files'
import { imagesOf } from './imagesOf'
import { type Manifest, verifyFiles } from './manifest'
import { restore } from './restore'

let site: TestSite
let manifest: Manifest
let pairs = 0
const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-archive-'))
const backup = path.join(folder, 'backup')
const nobodyStops = new AbortController().signal
const url = () => process.env.DATABASE_URL ?? ''
const source = () => ({ dataDir: process.env.DATA_DIR ?? '', databaseUrl: url() || undefined })
/** Another empty place. */
const place = (name: string) => ({
  dataDir: path.join(folder, name),
  databaseUrl: url() ? url().replace('?', `${name}?`) : undefined,
})
const contentsAt = ({ dataDir, databaseUrl = '' }: ReturnType<typeof place>) => contentsOf(dataDir, databaseUrl)
const indexesAt = ({ dataDir, databaseUrl = '' }: ReturnType<typeof place>) => indexesOf(dataDir, databaseUrl)

beforeAll(async () => {
  site = await openTestSite()
  for (const title of ['One', 'Two', 'Three']) await site.publish(title, { lead: (await site.image()).id })
  const before = await contentsOf(source().dataDir, url())
  let writing = true
  const writer = (async () => {
    for (; writing; pairs += 1) await pair(pairs)
  })()
  while (pairs < 3) await new Promise((resolve) => setTimeout(resolve, 20))
  const began = pairs
  manifest = await backUp(source(), backup, new Date(), nobodyStops)
  writing = false
  await writer
  expect(pairs, 'the writer wrote meanwhile').toBeGreaterThan(began)
  await restore(place('restored'), backup, nobodyStops)
  const restored = await contentsAt(place('restored'))
  for (const [name, documents] of Object.entries(before))
    expect(restored[name], name).toEqual(expect.arrayContaining(documents))
})
afterAll(async () => {
  for (const name of url() ? ['restored', 'failed', 'killed', 'stopped'] : []) {
    const client = await MongoClient.connect(place(name).databaseUrl ?? '')
    await client.db().dropDatabase()
    await client.close()
  }
  rmSync(folder, { recursive: true, force: true })
  await site.close()
})

/** An author, an image and a commentary that come into being together. */
async function pair(number: number) {
  const req = await createLocalReq({}, site.payload)
  const lead = await site.image()
  await initTransaction(req)
  const name = `Pair ${number}`
  const { id } = await site.payload.create({ collection: 'authors', data: { name, bios: [{ text: 'B.' }] }, req })
  const data = {
    title: name,
    standfirst: 'S.',
    body: paragraphs('T.'),
    authors: [id],
    lead: lead.id,
    _status: 'published',
  }
  await site.payload.create({ collection: 'articles', data: data as never, req })
  await commitTransaction(req)
}

/** The records of a restored collection, read without Payload. */
async function recordsOf(name: 'articles' | 'authors' | 'media'): Promise<Record<string, unknown>[]> {
  const { dataDir, databaseUrl } = place('restored')
  if (!databaseUrl) {
    const { $client: client } = drizzle({ connection: { url: `file:${path.join(dataDir, 'standfirst.db')}` } })
    const { rows } = await client.execute(`SELECT * FROM ${name}`)
    client.close()
    return rows
  }
  const client = await MongoClient.connect(databaseUrl)
  const found = await client.db().collection(name).find().toArray()
  await client.close()
  return found
}

const pairsIn = (records: Record<string, unknown>[], field: string) =>
  records
    .map((record) => String(record[field]))
    .filter((text) => text.startsWith('Pair '))
    .sort()

describe('a backup taken while the site writes', () => {
  test('is of one moment: of what came into being together it has all or nothing', async () => {
    const authors = pairsIn(await recordsOf('authors'), 'name')
    expect(authors).toEqual(pairsIn(await recordsOf('articles'), 'title'))
    expect(authors.length).toBeGreaterThanOrEqual(3)
  })

  test('comes back whole: every document is the one of the backup, as many as the manifest says', async () => {
    const restored = await contentsAt(place('restored'))
    const counts = Object.fromEntries(Object.entries(restored).map(([name, found]) => [name, found.length]))
    expect(counts).toEqual(manifest.counts)
    const lines = () => {
      const at = path.join(backup, 'mongodb')
      const files = readdirSync(at).filter((name) => name.endsWith('.jsonl'))
      return Object.fromEntries(files.map((name) => [name.slice(0, -6), readFileSync(path.join(at, name), 'utf8')]))
    }
    expect(restored).toEqual(
      url() ? contentsOfLines(lines()) : await contentsOfFile(path.join(backup, 'standfirst.db')),
    )
  })

  test('has every image that its data names, with the same bytes', async () => {
    const named = (await recordsOf('media')).flatMap(imagesOf)
    expect(named.length).toBeGreaterThan(6)
    expect(manifest.missingImages).toEqual([])
    for (const name of named) {
      const bytes = await sha256Of(path.join(place('restored').dataDir, 'media', name))
      expect(bytes).toBe(await sha256Of(path.join(source().dataDir, 'media', name)))
      expect(bytes).toBe(manifest.files[`media/${name}`])
    }
  })

  test('has neither the secret nor anything else of the folder, and leaves nothing unfinished behind', async () => {
    const known = /^(media\/[^/]+|standfirst\.db|mongodb\/[^/]+\.jsonl|mongodb\/collections\.json)$/
    expect(Object.keys(manifest.files).filter((name) => !known.test(name))).toEqual([])
    expect(readdirSync(backup).sort()).toEqual(['manifest.json', 'media', url() ? 'mongodb' : 'standfirst.db'])
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
    await expect(verifyFiles(backup, manifest)).resolves.toBeUndefined()
  })

  test('brings back the indexes', async () => {
    const restored = await indexesAt(place('restored'))
    expect(restored.length).toBeGreaterThan(5)
    expect(JSON.stringify(restored)).toBe(JSON.stringify(await indexesAt(source())))
  })

  test('is refused into a place that is not empty, and where there is a folder of that name', async () => {
    await expect(restore(place('restored'), backup, nobodyStops)).rejects.toThrow('A restore goes into an empty place')
    const elsewhere = { ...place('restored'), dataDir: path.join(folder, 'elsewhere') }
    if (url()) await expect(restore(elsewhere, backup, nobodyStops)).rejects.toThrow('already has documents in')
    await expect(backUp(source(), backup, new Date(), nobodyStops)).rejects.toThrow('is there already')
  })
})

describe('a restore that fails', () => {
  const expectEmpty = async (at: ReturnType<typeof place>) => {
    expect(existsSync(at.dataDir) ? readdirSync(at.dataDir) : []).toEqual([])
    if (at.databaseUrl) expect(await contentsAt(at)).toEqual({})
  }

  test('on its way, here by a manifest that counts wrong, leaves the place as empty as it was', async () => {
    const wrong = path.join(backup, 'manifest.json')
    const right = readFileSync(wrong, 'utf8')
    writeFileSync(wrong, JSON.stringify({ ...manifest, counts: { ...manifest.counts, articles: 9999 } }))
    await expect(restore(place('failed'), backup, nobodyStops)).rejects.toThrow(/as empty as it was.*backup has 9999/)
    writeFileSync(wrong, right)
    await expectEmpty(place('failed'))
  })

  test('because it is stopped, too', async () => {
    const stop = AbortSignal.abort(new Error('Stopped.'))
    await expect(restore(place('stopped'), backup, stop)).rejects.toThrow('Stopped.')
    await expectEmpty(place('stopped'))
  })

  test('because it was killed is told from a whole one, and the next takes its place', async () => {
    const at = place('killed')
    if (at.databaseUrl) {
      const client = await MongoClient.connect(at.databaseUrl)
      await client.db().collection('articles').insertOne({ half: true })
      const mark = { _id: 'restore' as never, made: ['articles', 'media'], filled: [] }
      await client.db().collection('standfirst_restore').insertOne(mark)
      await client.close()
      await expect(backUp(at, path.join(folder, 'half'), new Date(), nobodyStops)).rejects.toThrow('half of a backup')
    }
    await restore(at, backup, nobodyStops)
    expect(await contentsAt(at)).toEqual(await contentsAt(place('restored')))
  })
})
