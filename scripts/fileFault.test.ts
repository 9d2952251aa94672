import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { fileFault } from './fileFault.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a file that is not there is named in a sentence, and so is a folder among files', () => {
  const file = path.join(folder, 'a.xml')
  writeFileSync(file, '')
  expect(fileFault([file])).toBeNull()
  expect(fileFault([folder])).toBeNull()
  const absent = path.join(folder, 'absent.xml')
  expect(fileFault([file, absent])).toBe(`There is no file ${absent}. Check how it is written. Nothing was imported.`)
  expect(fileFault([path.join(file, 'within')])).toContain('There is no file')
  expect(fileFault([file, folder])).toContain('is a folder')
})
