import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { env } from '@/server/env'

import { readImageFile } from './readImageFile'

const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-images-'))
mkdirSync(path.join(folder, 'media', 'within'), { recursive: true })
for (const name of ['secret', 'media/quay-1.webp', 'media/a b.webp', 'media/.hidden', 'media/within/c.webp'])
  writeFileSync(path.join(folder, name), name)
const { dataDir } = env
env.dataDir = folder

afterAll(() => {
  env.dataDir = dataDir
  rmSync(folder, { recursive: true })
})

test.each([
  ['/api/media/file/quay-1.webp', 'media/quay-1.webp'],
  ['/api/media/file/a%20b.webp', 'media/a b.webp'],
])('the file of %s is read', async (src, expected) => {
  expect(Buffer.from((await readImageFile(src)) ?? []).toString()).toBe(expected)
})

test.each([
  '/api/media/file/none.webp',
  '/api/media/file/..%2Fsecret',
  '/api/media/file/../secret',
  '/api/media/file/within%2Fc.webp',
  '/api/media/file/.hidden',
  '/api/media/file/..',
  '/api/media/file/%E0',
  '/api/media/file/a%00.webp',
  'https://elsewhere.example/api/media/file/quay-1.webp',
  '/secret',
  '',
])('%s is no file of an image', async (src) => {
  expect(await readImageFile(src)).toBeNull()
})
