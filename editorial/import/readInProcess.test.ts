import * as processes from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, test, vi } from 'vitest'

import { readInProcess } from './readInProcess'

const file = (text: string | Uint8Array, fileName: string) => ({
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  contentType: '',
  fileName,
})

vi.mock('node:child_process', async (original) => {
  const actual = await original<typeof processes>()
  return { ...actual, fork: vi.fn(actual.fork) }
})

const logged = vi.spyOn(process.stdout, 'write')

test('a file is read with its parts, and bytes of images come along', async () => {
  const read = await readInProcess(file('# On quays\n\nBy Anna Quay\n\nThe quay is old. It is also wet.\n', 'a.md'))
  expect(read).toMatchObject({ ok: true, anatomy: { title: 'On quays', authors: [{ name: 'Anna Quay' }] } })
  const word = await readInProcess(file(readFileSync('testing/fixtures/same/pandoc.docx'), 'a.docx'))
  expect(word).toMatchObject({ ok: true })
  // Its own end of the process is no fault that the log tells of.
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(logged).not.toHaveBeenCalled()
})

test('a file that ends the process which reads it is refused, and the next one is read', async () => {
  const table = `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${'a\n'.repeat(20_000)}`
  const [refused, next] = await Promise.all([
    readInProcess(file(table, 'a.md')),
    readInProcess(file('Words that go on for a while.\n', 'a.txt')),
  ])
  expect(refused).toMatchObject({ ok: false, refusal: expect.stringMatching(/more memory|longer than/) as string })
  expect(next).toMatchObject({ ok: true })
}, 60_000)

test('a process that cannot be started stops the reading of no other file', async () => {
  vi.mocked(processes.fork).mockImplementationOnce(() => {
    throw new Error('spawn ENOMEM')
  })
  await expect(readInProcess(file('Words.\n', 'a.txt'))).rejects.toThrow('ENOMEM')
  expect(await readInProcess(file('Words that go on for a while.\n', 'a.txt'))).toMatchObject({ ok: true })
})
