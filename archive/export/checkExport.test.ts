import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { checkExport } from './checkExport'
import { descriptionFile, exportFormat } from './exportDescription'
import { ExportFolder, sumsFile } from './ExportFolder'

let folder: string
let to: ExportFolder
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-check-'))
  to = new ExportFolder(folder)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const description = { takenAt: '2026-01-01T00:00:00.000Z', appVersion: '1.0.0', counts: {}, missingImages: [] }
const settings = { publisherName: 'Quay', language: 'en', timeZone: 'UTC', accent: '#222222', accentDark: '#dddddd' }

async function whole({ format = exportFormat, records = {} }: { format?: number; records?: Record<string, unknown> }) {
  for (const [file, record] of Object.entries(records)) await to.writeJson(file, record)
  if (!('settings.json' in records)) await to.writeJson('settings.json', settings)
  await to.writeJson(descriptionFile, { format, ...description })
}

test('a whole export is described', async () => {
  await whole({ records: { 'topics/1.json': { id: '1', name: 'Ports', kind: 'subject' } } })
  expect(await checkExport(folder)).toMatchObject(description)
})

test.each([descriptionFile, sumsFile])('a folder without its %s is no export', async (file) => {
  await whole({})
  rmSync(path.join(folder, file))
  await expect(checkExport(folder)).rejects.toThrow(`has no ${file}`)
})

test.each([
  [
    'a record without what its kind requires',
    { 'topics/1.json': { id: '1', kind: 'subject' } },
    'topics/1.json',
    'name',
  ],
  ['settings that lack one', { 'settings.json': { ...settings, timeZone: 7 } }, 'settings.json', 'timeZone'],
  [
    'an image whose file is in another folder',
    { 'images/1.json': { id: '1', filename: '../a.png' } },
    'images/1.json',
    'filename',
  ],
  ['an image whose file is hidden', { 'images/1.json': { id: '1', filename: '.env' } }, 'images/1.json', 'filename'],
])('%s does not fit its schema', async (_, records, file, field) => {
  await whole({ records })
  await expect(checkExport(folder)).rejects.toThrow(`${file} in ${folder} does not fit its schema at ${field}`)
})

test('an export of another format, and a record that is no JSON, are refused', async () => {
  await whole({ format: exportFormat + 1 })
  await expect(checkExport(folder)).rejects.toThrow(`${descriptionFile} in ${folder} does not fit its schema at format`)
  rmSync(path.join(folder, descriptionFile))
  writeFileSync(path.join(folder, descriptionFile), '{')
  await expect(checkExport(folder)).rejects.toThrow('does not fit its schema.')
})

test.each([
  'no line',
  `${'0'.repeat(64)}  ../outside.json`,
  `${'0'.repeat(64)}  a/../../outside.json`,
  `${'0'.repeat(64)}  /outside`,
])('a list of files with the line “%s” is damaged', async (line) => {
  await whole({})
  appendFileSync(path.join(folder, sumsFile), `${line}\n`)
  await expect(checkExport(folder)).rejects.toThrow(`${sumsFile} in ${folder} is damaged`)
})

test('a file is written once, and one that is not there is no copy', async () => {
  await to.write('a.txt', 'first')
  await expect(to.write('a.txt', 'second')).rejects.toThrow('EEXIST')
  expect(await to.copy(path.join(folder, 'none'), 'media/none')).toBe(false)
  expect(await to.copy(path.join(folder, 'a.txt'), 'media/a.txt')).toBe(true)
  expect(existsSync(path.join(folder, 'media/none'))).toBe(false)
  const files = readFileSync(path.join(folder, sumsFile), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66))
  expect(files).toEqual(['a.txt', 'media/a.txt'])
})
