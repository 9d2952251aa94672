import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { expect, test } from 'vitest'

import { Refusal, sentenceOf } from './Refusal'

test('a fault of the file system says where and what to look at', async () => {
  const fault = await mkdir(path.join(import.meta.filename, 'x')).catch((error: unknown) => error)
  expect(sentenceOf(fault)).toMatch(/Refusal\.test\.ts\/x cannot be used \(ENOTDIR.*who may write there\.$/)
  const full = Object.assign(new Error('ENOSPC'), {
    code: 'ENOSPC',
    syscall: 'write',
    path: '/data/a',
    dest: '/backups/a',
  })
  expect(sentenceOf(full)).toBe('The disk of /backups/a is full. Make room, or name another folder.')
  expect(sentenceOf(new Refusal('As it is.'))).toBe('As it is.')
})
