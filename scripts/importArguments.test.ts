import { expect, test } from 'vitest'

import { importArguments, importHelp } from './importArguments.mjs'

test('files and options come in any order; an unknown option and no file are refused', () => {
  expect(importArguments(['--report', 'told.html', '--dry-run', 'a.xml'])).toEqual({
    files: ['a.xml'],
    isTrial: true,
    fetches: false,
    report: 'told',
    media: null,
    publishLive: false,
    as: null,
    help: false,
    fault: null,
  })
  expect(importArguments(['a.xml', '--fetch'])).toMatchObject({ files: ['a.xml'], fetches: true, fault: null })
  expect(importArguments(['a.xml'])).toMatchObject({ isTrial: false, fetches: false, report: null, fault: null })
  expect(importArguments(['a.xml', '--report', 'told', 'b.json']).fault).toContain('one file at a time')
  expect(importArguments(['--dry-run']).fault).toContain('Name the files')
  expect(importArguments(['a.xml', '--media']).fault).toContain('--media FOLDER')
  expect(importArguments(['a.xml', '--report']).fault).toContain('--report FILE')
})

test('an import makes drafts and nothing else; who publishes what was live is named', () => {
  expect(importArguments(['a.xml', '--publish-state', 'draft']).fault).toBeNull()
  for (const state of ['published', 'live', ''])
    expect(importArguments(['a.xml', '--publish-state', state]).fault).toContain('An import makes drafts')
  expect(importArguments(['a.xml', '--publish-state']).fault).toContain('--publish-state draft')
  expect(importArguments(['a.xml', '--publish-live', '--as', 'ana@example.org'])).toMatchObject({
    publishLive: true,
    as: 'ana@example.org',
    fault: null,
  })
  expect(importArguments(['a.xml', '--publish-live']).fault).toContain('--as ADDRESS')
  expect(importArguments(['a.xml', '--publish-live', '--as', '--dry-run']).fault).toContain('--as ADDRESS')
  expect(importArguments(['a.xml', '--as', 'ana@example.org']).fault).toContain('--publish-live')
  expect(importArguments(['a.xml', '--media', 'uploads'])).toMatchObject({ files: ['a.xml'], media: 'uploads' })
  expect(importArguments(['a.xml', '--tables']).fault).toContain('--tables')
  expect(importArguments(['--help'])).toMatchObject({ help: true })
  expect(importHelp).toContain('--publish-state draft')
})
