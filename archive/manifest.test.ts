import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { compareCounts, type Manifest, readManifest, verifyFiles, writeManifest } from './manifest'
import { Refusal } from './Refusal'
import { restore } from './restore'

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)
const said: Omit<Manifest, 'format' | 'files'> = {
  database: 'embedded',
  takenAt: '2026-11-24T12:00:00.000Z',
  appVersion: '0.1.0',
  counts: { articles: 2 },
  missingImages: [],
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-backup-'))
  mkdirSync(at('media'))
  writeFileSync(at('standfirst.db'), 'rows')
  writeFileSync(at('media', 'a b.webp'), 'an image')
  await writeManifest(folder, said)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function change(edit: (manifest: Record<string, unknown>) => void) {
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as Record<string, unknown>
  edit(manifest)
  writeFileSync(at('manifest.json'), JSON.stringify(manifest))
}

describe('a manifest', () => {
  test('has the sha256 of every other file and passes as it was written', async () => {
    const manifest = await readManifest(folder)
    expect(manifest).toMatchObject({ format: 1, ...said })
    expect(Object.keys(manifest.files)).toEqual(['media/a b.webp', 'standfirst.db'])
    await expect(verifyFiles(folder, manifest)).resolves.toBeUndefined()
  })

  test('shows a file that was changed, and one that is gone', async () => {
    const manifest = await readManifest(folder)
    writeFileSync(at('media', 'a b.webp'), 'an imagf')
    await expect(verifyFiles(folder, manifest)).rejects.toThrow('media/a b.webp in')
    rmSync(at('media', 'a b.webp'))
    await expect(verifyFiles(folder, manifest)).rejects.toThrow('media/a b.webp is missing')
  })

  test('is refused where there is none, of another format, damaged, or pointing outside', async () => {
    await expect(readManifest(at('nowhere'))).rejects.toThrow('There is no folder')
    change((manifest) => (manifest.format = 2))
    await expect(readManifest(folder)).rejects.toThrow('has format 2; this Standfirst reads format 1')
    change((manifest) => Object.assign(manifest, { format: 1, files: { '../secret': '0'.repeat(64) } }))
    await expect(readManifest(folder)).rejects.toThrow('is damaged')
    writeFileSync(at('manifest.json'), '{"format":')
    await expect(readManifest(folder)).rejects.toThrow('is damaged')
    rmSync(at('manifest.json'))
    await expect(readManifest(folder)).rejects.toThrow('not a whole backup')
  })

  test('names the first count that is another after a restore', () => {
    const manifest = { ...said, format: 1 as const, files: {} }
    expect(() => compareCounts(manifest, { articles: 1 })).toThrow('articles has 1 records where the backup has 2')
    expect(() => compareCounts(manifest, { articles: 2, more: 1 })).not.toThrow()
  })
})

describe('a restore', () => {
  const nobodyStops = new AbortController().signal
  const into = (databaseUrl?: string) => ({ dataDir: at('place'), databaseUrl })

  test('refuses the other database, a running site, images, a database and a leftover log, and writes nothing', async () => {
    const refused = async (sentence: string, databaseUrl?: string) => {
      const tried = restore(into(databaseUrl), folder, nobodyStops)
      await expect(tried).rejects.toThrow(sentence)
      await expect(tried).rejects.toBeInstanceOf(Refusal)
    }
    await refused('is of the embedded database', 'mongodb://127.0.0.1:1/x')
    mkdirSync(at('place', 'media'), { recursive: true })
    for (const [file, text, sentence] of [
      ['running.json', JSON.stringify({ pid: process.ppid, port: 1, token: '' }), `(process ${process.ppid})`],
      ['media/x.webp', '', 'already has images'],
      ['standfirst.db', '', 'already has standfirst.db'],
      ['standfirst.db-wal', '', 'already has standfirst.db-wal'],
    ] as const) {
      writeFileSync(at('place', file), text)
      await refused(sentence)
      rmSync(at('place', file))
    }
    change((manifest) => (manifest.database = 'mongodb'))
    await refused('is of a MongoDB')
  })

  test('that fails on its way leaves nothing', async () => {
    const { readdir } = await import('node:fs/promises')
    await expect(restore(into(), folder, nobodyStops)).rejects.toThrow(/as empty as it was\. .+/)
    expect(await readdir(at('place'))).toEqual([])
  })
})
