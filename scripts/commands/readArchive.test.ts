import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { ArchivedPost } from '@/editorial/import/archives/Archive'
import { wxr, wxrPost } from '@/editorial/import/archives/archives.fixtures'

import { readArchive } from './readArchive'

let folder: string
let told = ''
beforeEach(() => {
  told = ''
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const link = () => Promise.resolve({ turned: 0, left: 0 })
const titlesIn = (json: string) =>
  (JSON.parse(json) as { records: { title: string }[] }).records.map(({ title }) => title)

test('the reports are whole after each record, so that one of an import that was killed can be read', async () => {
  const file = path.join(folder, 'old.xml')
  const report = path.join(folder, 'report')
  writeFileSync(file, wxr(...['One', 'Two', 'Three'].map((title, id) => wxrPost({ id, title }))))
  // A longer report that stood there is replaced.
  writeFileSync(`${report}.json`, 'old'.repeat(1000))
  const before: { json: string; html: string }[] = []
  const store = ({ title }: ArchivedPost) => {
    before.push({ json: readFileSync(`${report}.json`, 'utf8'), html: readFileSync(`${report}.html`, 'utf8') })
    if (title === 'Two') return Promise.reject(new Error('The disk was full.'))
    const lines = { taken: [], changed: [], lost: [], toDo: [{ what: 'Check it.' }] }
    return Promise.resolve({ state: 'draft', id: `id-${title}`, title, report: lines } as const)
  }
  const options = {
    file,
    kind: 'wordpress',
    store,
    link,
    isTrial: false,
    report,
    folder,
    siteUrl: 'https://site.example',
  } as const
  expect(await readArchive(options)).toBe(1)
  expect(before.map(({ json }) => titlesIn(json))).toEqual([[], ['One'], ['One', 'Two']])
  expect(before[2]?.html).toMatch(/One<\/a>[\s\S]*Two[\s\S]*Drafts made: 1, with 1 point to do\.[\s\S]*<\/html>\n$/)
  expect(titlesIn(readFileSync(`${report}.json`, 'utf8'))).toEqual(['One', 'Two', 'Three'])
  const page = readFileSync(`${report}.html`, 'utf8')
  expect(page.match(/Drafts made/g)).toHaveLength(1)
  expect(page).toContain('Drafts made: 2, with 2 points to do.')
  expect(told).toContain('Not imported: 1.\n  - “Two”: The disk was full.')
})

test('a report without a name of its own goes into the folder of reports, which nobody else may open', async () => {
  const file = path.join(folder, 'old.xml')
  writeFileSync(file, wxr(wxrPost()))
  const reports = path.join(folder, 'data', 'imports')
  const store = () => Promise.resolve({ state: 'refused', refusal: 'No.' } as const)
  const options = { file, kind: 'wordpress', store, link, isTrial: true, report: null, folder: reports } as const
  await readArchive({ ...options, siteUrl: 'https://site.example' })
  expect(statSync(reports).mode & 0o777).toBe(0o700)
  const [html = '', json = ''] = readdirSync(reports).sort()
  expect(html).toMatch(/^import-[\dT-]+-old\.html$/)
  expect(told).toContain(`is in ${path.join(reports, html)} and ${path.join(reports, json)}.`)
})

test('two archives of one name that are read in one second have a report each', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T12:00:00Z') })
  const file = path.join(folder, 'old.xml')
  writeFileSync(file, wxr(wxrPost()))
  const reports = path.join(folder, 'imports')
  const store = () => Promise.resolve({ state: 'refused', refusal: 'No.' } as const)
  const options = { file, kind: 'wordpress', store, link, isTrial: true, report: null, folder: reports } as const
  for (const siteUrl of ['https://one.example', 'https://other.example']) await readArchive({ ...options, siteUrl })
  vi.useRealTimers()
  expect(readdirSync(reports).sort()).toEqual([
    'import-2031-07-01T12-00-00-old-2.html',
    'import-2031-07-01T12-00-00-old-2.json',
    'import-2031-07-01T12-00-00-old.html',
    'import-2031-07-01T12-00-00-old.json',
  ])
})

test('after the import each post is linked to those behind it, and one that fails stops no other', async () => {
  const file = path.join(folder, 'old.xml')
  writeFileSync(file, wxr(...['One', 'Two', 'Three'].map((title, id) => wxrPost({ id, title }))))
  const store = ({ title }: ArchivedPost) =>
    Promise.resolve({ state: 'unchanged', id: title, title, trashed: false } as const)
  const linked: string[] = []
  const options = { file, kind: 'wordpress', store, report: path.join(folder, 'told'), folder, siteUrl: '' } as const
  const failing = ({ title }: ArchivedPost) => {
    linked.push(title)
    return title === 'Two' ? Promise.reject(new Error('The disk was full.')) : Promise.resolve({ turned: 2, left: 1 })
  }
  await readArchive({ ...options, link: failing, isTrial: true })
  expect(linked).toEqual([])
  await readArchive({ ...options, link: failing, isTrial: false })
  expect(linked).toEqual(['One', 'Two', 'Three'])
  const page = readFileSync(path.join(folder, 'told.html'), 'utf8')
  expect(page).toContain('Links led to posts that were imported later: 4.')
  expect(page).toContain('as they were: 2.')
  expect(page).toContain('Drafts whose links could not be led on: 1.')
})
