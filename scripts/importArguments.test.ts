import { expect, test } from 'vitest'

import { importArguments } from './importArguments.mjs'

test('files and options come in any order; an unknown option and no file are refused', () => {
  expect(importArguments(['--report', 'told.html', '--dry-run', 'a.xml'])).toEqual({
    files: ['a.xml'],
    isTrial: true,
    fetches: false,
    report: 'told',
    fault: null,
  })
  expect(importArguments(['a.xml', '--fetch'])).toMatchObject({ files: ['a.xml'], fetches: true, fault: null })
  expect(importArguments(['a.xml'])).toMatchObject({ isTrial: false, fetches: false, report: null, fault: null })
  expect(importArguments(['a.xml', '--report', 'told', 'b.json']).fault).toContain('one file at a time')
  expect(importArguments(['--dry-run']).fault).toContain('Name the files')
  expect(importArguments(['a.xml', '--media']).fault).toContain('--media')
  expect(importArguments(['a.xml', '--report']).fault).toContain('--report FILE')
})
