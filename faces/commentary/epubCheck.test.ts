import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { book, hostile } from './books.fixtures'

// The class path of EPUBCheck, which npm run nightly finds: it takes some seconds for each book.
const checker = process.env.EPUBCHECK ?? ''
if (checker === '') console.error('NOT TESTED: books by EPUBCheck. npm run nightly does, where Java and Maven are.')

describe.runIf(checker !== '')('EPUBCheck', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-books-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['with notes, a table and figures', 'who-owns-the-tide'],
    ['from right to left', 'man-yamlik-al-bahr'],
    ['with every form of every node', 'every-form'],
    ['with what XML cannot hold', 'ruins', hostile],
  ] as const)(
    'has nothing to say of a book %s',
    async (_, slug, change = (view) => view) => {
      const id = '6f1f4c1e-0000-4000-8000-000000000001'
      const file = path.join(folder, `${slug}.epub`)
      writeFileSync(file, (await book(slug, (view) => change({ ...view, id }))).bytes)
      const args = ['-cp', checker, 'com.adobe.epubcheck.tool.Checker', file, '--failonwarnings', '-q']
      expect(() => execFileSync('java', args, { stdio: 'pipe', encoding: 'utf8' })).not.toThrow()
    },
    300_000,
  )
})
