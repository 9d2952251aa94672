import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { demonstrate } from '@/demonstration/demonstrate'
import { filesUnder } from '@/archive/files'
import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { exportSite } from './exportSite'

let site: TestSite
let withDraft: string
const root = mkdtempSync(path.join(os.tmpdir(), 'standfirst-export-'))
const folder = path.join(root, 'export')
const signal = new AbortController().signal
const options = () => ({
  ...{ payload: site.payload, folder, now: new Date(), signal },
  mediaFolder: path.join(process.env.DATA_DIR ?? '', 'media'),
})
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const readRecord = (file: string) => JSON.parse(read(file)) as Record<string, unknown>

beforeAll(async () => {
  site = await openTestSite()
  await demonstrate(site.payload)
  await site.request('admin')
  withDraft = (await site.publish('Live words')).id
  const draft = { title: 'Draft words', body: paragraphs('Newer words.') }
  const change = { collection: 'articles', id: withDraft, data: draft as never, overrideAccess: true } as const
  await site.payload.update({ ...change, draft: true })
  mkdirSync(folder)
  await exportSite(options())
})
afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await site.close()
})

describe('an export', () => {
  test('has every record as JSON with its schema, and says how many', async () => {
    const { counts } = readRecord('export.json') as { counts: Record<string, number> }
    for (const [kind, collection] of [
      ...[['commentaries', 'articles'] as const, ['images', 'media'] as const, ['authors', 'authors'] as const],
      ...[['topics', 'topics'] as const, ['disclaimers', 'disclaimers'] as const],
    ]) {
      const { totalDocs } = await site.payload.count({ collection, overrideAccess: true })
      expect(totalDocs, kind).toBeGreaterThan(0)
      expect(counts[kind]).toBe(totalDocs)
      const records = readdirSync(path.join(folder, kind)).filter((name) => /^[^.]+\.json$/.test(name))
      expect(records).toHaveLength(totalDocs)
      expect(readRecord(`${kind}/${records[0] ?? ''}`).$schema).toBe(`../schemas/${kind}.json`)
      expect(readRecord(`schemas/${kind}.json`)).toMatchObject({ type: 'object' })
    }
    expect(readRecord('settings.json')).toMatchObject({ publisherName: expect.any(String) as string })
  })

  test('has the text that readers see and the newer draft apart, as JSON and as Markdown', () => {
    expect(readRecord(`commentaries/${withDraft}.json`)).toMatchObject({ _status: 'published', title: 'Live words' })
    expect(readRecord(`commentaries/${withDraft}.draft.json`)).toMatchObject({ _status: 'draft', title: 'Draft words' })
    expect(read(`commentaries/${withDraft}.md`)).toMatch(
      /^---\ntitle: "Live words"\n[\s\S]*\nauthors:\n {2}- "Author of Live words"\n[\s\S]*---\n\nThe text of Live words\.\n$/,
    )
    expect(read(`commentaries/${withDraft}.draft.md`)).toMatch(/Newer words\.\n$/)
  })

  test('has every bio and affiliation of an author with its day, and the files of the images', () => {
    const authors = readdirSync(path.join(folder, 'authors')).map((name) => readRecord(`authors/${name}`))
    expect(authors).toContainEqual(
      expect.objectContaining({
        bios: expect.arrayContaining([expect.objectContaining({ from: expect.any(String) as string })]) as unknown[],
      }),
    )
    for (const name of readdirSync(path.join(folder, 'images'))) {
      const { filename } = readRecord(`images/${name}`)
      expect(existsSync(path.join(folder, 'media', String(filename)))).toBe(true)
    }
  })

  test('names every file with its hash, and has no user, no password and no entry of the log', async () => {
    const lines = read('SHA256SUMS').trimEnd().split('\n')
    const named = lines.map((line) => line.slice(66))
    expect([...named, 'SHA256SUMS'].sort()).toEqual(await filesUnder(folder))
    for (const line of lines)
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(folder, line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64))
    const texts = named.filter((file) => !file.startsWith('media/')).map(read)
    expect(texts.join('\n')).not.toMatch(/@example\.org|"(hash|salt|owner|scheduledBy|actor|searchText)"/)
  })

  test('names the images whose files the site does not have', async () => {
    const [name = ''] = readdirSync(options().mediaFolder)
    const file = path.join(options().mediaFolder, name)
    const bytes = readFileSync(file)
    rmSync(file)
    const at = path.join(root, 'missing')
    const { missingImages } = await exportSite({ ...options(), folder: at })
    writeFileSync(file, bytes)
    expect(missingImages).toEqual([name])
    expect(JSON.parse(readFileSync(path.join(at, 'export.json'), 'utf8'))).toMatchObject({ missingImages: [name] })
    expect(existsSync(path.join(at, 'media', name))).toBe(false)
    rmSync(at, { recursive: true })
  })

  test('is refused into a folder that is not empty, and leaves nothing where it was stopped', async () => {
    await expect(exportSite(options())).rejects.toThrow('is not empty')
    const at = path.join(root, 'stopped')
    const stopped = { ...options(), folder: at, signal: AbortSignal.abort(new Error('Stopped.')) }
    await expect(exportSite(stopped)).rejects.toThrow('Stopped.')
    expect(readdirSync(root)).toEqual(['export'])
    writeFileSync(at, '')
    await expect(exportSite({ ...options(), folder: at })).rejects.toThrow()
    rmSync(at)
  })
})
