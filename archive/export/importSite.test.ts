import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect, test } from 'vitest'

import { ExportFolder } from './ExportFolder'
import { importSite } from './importSite'

test('an export of the embedded database is refused by MongoDB before anything is read or written there', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-import-'))
  const to = new ExportFolder(folder)
  const id = '8c1ee9a4-3c0e-4a43-9b5a-2f6f3a0f1b2c'
  const facts = { takenAt: '2026-01-02T03:04:05.000Z', appVersion: '1.0.0', counts: { topics: 1 }, missingImages: [] }
  const settings = {
    publisherName: 'TestSite',
    language: 'en',
    timeZone: 'UTC',
    accent: '#222222',
    accentDark: '#222222',
  }
  await to.writeJson(`topics/${id}.json`, { id, name: 'Tides', kind: 'subject' })
  await to.writeJson('settings.json', settings)
  await to.writeJson('export.json', { format: 1, ...facts })
  // Any use of it fails.
  const payload = { db: { connection: {} } } as unknown as Payload
  const options = { payload, mediaFolder: path.join(folder, 'none'), folder, signal: new AbortController().signal }
  await expect(importSite(options)).rejects.toThrow(
    `topics/${id}.json in ${folder} has an id that this database does not take. Nothing was written; an export of the embedded database goes into an embedded one, with DATABASE_URL unset.`,
  )
  rmSync(folder, { recursive: true })
})
