import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { demonstrate } from '@/demonstration/demonstrate'
import { paragraphs } from '@/testing/paragraphs'
import { pages } from '@/serving/pages/pageStore'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { exportSite } from './exportSite'
import { importSite } from './importSite'
import { kindOrder, recordKinds } from './recordKinds'

let site: TestSite
let before: Record<string, string>
const root = mkdtempSync(path.join(os.tmpdir(), 'standfirst-import-'))
const folder = path.join(root, 'export')
const origin = 'http://localhost:3000'
const options = () => ({
  ...{ payload: site.payload, folder, signal: new AbortController().signal },
  mediaFolder: path.join(process.env.DATA_DIR ?? '', 'media'),
})

/** What a reader gets at each address of the sitemap, at those that are in no sitemap, and of each image, byte for byte. */
async function pagesOf(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  // Nothing tells the store of pages in this process what changed.
  pages().clear()
  const read = async (url: string) => {
    const answer = await visit(new Request(new URL(url, origin)))
    const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    found[url.replace(origin, '')] = `${answer.status} ${answer.headers.get('location') ?? ''}\n${body}`
    return body
  }
  const listed = async (url: string) => [...(await read(url)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at)
  const images = new Set<string>()
  const addresses = [
    '/',
    '/feed.xml',
    '/search?q=sea',
    '/commentary/renamed-later',
    '/commentary/draft-only',
    '/commentary/live-words',
  ]
  for (const file of await listed('/sitemap.xml')) addresses.push(...(await listed(file)))
  for (const url of addresses)
    for (const [image] of (await read(url)).matchAll(/\/api\/media\/file\/[^"\s,?]+/g)) images.add(image)
  for (const image of images) await read(image)
  return found
}

/** Takes the content of the site, its settings and its images away; the accounts stay. */
async function empty() {
  const { db } = site.payload
  await db.deleteVersions({ collection: 'articles', where: {} })
  for (const kind of kindOrder.toReversed())
    await db.deleteMany({ collection: recordKinds[kind].collection, where: {} })
  const settings = { publisherName: 'Nobody', description: '', policies: [], accent: '#222222', timeZone: 'Asia/Tokyo' }
  await site.payload.updateGlobal({ slug: 'settings', data: settings, overrideAccess: true })
  rmSync(options().mediaFolder, { recursive: true })
}

beforeAll(async () => {
  site = await openTestSite()
  await demonstrate(site.payload)
  const live = await site.publish('Live words', { lead: (await site.image()).id })
  const change = (id: string, data: object, draft = false) =>
    site.payload.update({ collection: 'articles', id, data, draft, overrideAccess: true })
  const renamed = await site.publish('Renamed later', { related: [live.id] })
  await change(renamed.id, { slug: 'renamed', _status: 'published' })
  await change(live.id, { related: [renamed.id], _status: 'published' })
  await change(live.id, { title: 'Draft words', body: paragraphs('Newer words.') }, true)
  await site.create('articles', { title: 'Draft only' }, true)
  before = await pagesOf()
  await exportSite({ ...options(), now: new Date() })
}, 120_000)
afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await site.close()
})

test('a site that has content is refused', async () => {
  await expect(importSite(options())).rejects.toThrow(/^The site already has \d+ images\./)
})

test('an export into an empty site gives the same pages and images, byte for byte, and the same drafts', async () => {
  expect(Object.keys(before).length).toBeGreaterThan(30)
  expect(before['/commentary/live-words']).toContain('The text of Live words.')
  expect(before['/commentary/renamed-later']).toMatch(/^30\d \S*\/commentary\/renamed\n/)
  await empty()
  const gone = await pagesOf()
  for (const url of ['/commentary/renamed-later', '/commentary/live-words']) expect(gone[url], url).toMatch(/^404/)
  expect(gone['/']).not.toBe(before['/'])
  await importSite(options())
  const after = await pagesOf()
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
  for (const [url, page] of Object.entries(before)) expect(after[url], url).toBe(page)
  const again = path.join(root, 'again')
  await exportSite({ ...options(), folder: again, now: new Date() })
  const sums = (at: string) =>
    readFileSync(path.join(at, 'SHA256SUMS'), 'utf8')
      .split('\n')
      .filter((line) => !line.endsWith('export.json'))
      .sort()
  expect(sums(again)).toEqual(sums(folder))
})

test('an import that was interrupted is begun again, unless somebody has worked in the site since', async () => {
  const interrupted = async (at: Date) => site.payload.kv.set('import:unfinished', { at: at.toISOString() })
  await interrupted(new Date())
  await importSite(options())
  expect((await pagesOf())['/commentary/live-words']).toBe(before['/commentary/live-words'])
  expect(await site.payload.kv.has('import:unfinished')).toBe(false)

  const { totalDocs } = await site.payload.count({ collection: 'authors', overrideAccess: true })
  await interrupted(new Date(Date.now() - 1000))
  const { id } = await site.create('authors', { name: 'Written Since' })
  await expect(importSite(options())).rejects.toThrow('the site was written in since. Nothing was removed.')
  expect((await site.payload.count({ collection: 'authors', overrideAccess: true })).totalDocs).toBe(totalDocs + 1)
  await site.payload.delete({ collection: 'authors', id, overrideAccess: true })
  await interrupted(new Date(Date.now() - 1))
  const { docs } = await site.payload.find({
    collection: 'articles',
    where: { title: { equals: 'Live words' } },
    overrideAccess: true,
  })
  const draft = { collection: 'articles', id: docs[0]?.id ?? '', draft: true, overrideAccess: true } as const
  await site.payload.update({ ...draft, data: { title: 'A draft since' } })
  await expect(importSite(options())).rejects.toThrow('the site was written in since. Nothing was removed.')
  await site.payload.kv.delete('import:unfinished')
})

test('a commentary that came with an import can be published anew', async () => {
  const where = { title: { equals: 'Live words' } }
  const { docs } = await site.payload.find({ collection: 'articles', where, overrideAccess: true })
  const data = { title: 'Later words', _status: 'published' } as const
  await site.payload.update({ collection: 'articles', id: docs[0]?.id ?? '', data, overrideAccess: true })
  expect((await pagesOf())['/commentary/live-words']).toContain('Later words')
})

test('a folder with a changed, a missing or a wrong file is refused in a sentence, and nothing is written', async () => {
  await empty()
  const [name = ''] = readdirSync(path.join(folder, 'authors'))
  const file = path.join(folder, 'authors', name)
  const right = readFileSync(file, 'utf8')
  writeFileSync(file, right.replace('"name"', '"nom"'))
  await expect(importSite(options())).rejects.toThrow(`authors/${name} in ${folder} is not as it was exported`)
  rmSync(file)
  await expect(importSite(options())).rejects.toThrow(`authors/${name} is missing`)
  writeFileSync(file, right)
  await expect(importSite({ ...options(), folder: root })).rejects.toThrow('is not a whole export')
  mkdirSync(options().mediaFolder, { recursive: true })
  writeFileSync(path.join(options().mediaFolder, 'quay.webp'), '')
  await site.payload.kv.delete('import:unfinished')
  await expect(importSite(options())).rejects.toThrow('already has images')
  rmSync(options().mediaFolder, { recursive: true })
  const stopped = { ...options(), signal: AbortSignal.abort(new Error('Stopped.')) }
  await expect(importSite(stopped)).rejects.toThrow('as empty as it was. Stopped.')
  expect(await site.payload.kv.has('import:unfinished')).toBe(true)
  for (const { collection } of Object.values(recordKinds))
    expect((await site.payload.count({ collection, overrideAccess: true })).totalDocs, collection).toBe(0)
})
