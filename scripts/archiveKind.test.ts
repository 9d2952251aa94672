import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { archiveKind } from './archiveKind.mjs'

test('an archive is known by its beginning, whatever its name; a text about one is none', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
  const kindOf = (content: string) => {
    const file = path.join(folder, 'file.txt')
    writeFileSync(file, content)
    return archiveKind(file)
  }
  expect(kindOf('<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>')).toBe('wordpress')
  expect(kindOf('<?xml version="1.0"?><rss version="2.0"><channel><wp:wxr_version>1.2</wp:wxr_version>')).toBe(
    'wordpress',
  )
  expect(kindOf('{"db":[{"meta":{},"data":{}}]}')).toBe('ghost')
  expect(kindOf('\uFEFF{ "meta": {}, "db": [] }')).toBe('ghost')
  expect(kindOf('How http://wordpress.org/export/1.2/ came about')).toBe(null)
  expect(kindOf('<rss><channel><title>A feed</title></channel></rss>')).toBe(null)
  expect(kindOf('On {"db": and other beginnings')).toBe(null)
  expect(archiveKind(path.join(folder, 'none'))).toBe(null)
  rmSync(folder, { recursive: true })
})
