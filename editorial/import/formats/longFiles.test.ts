import { readFileSync } from 'node:fs'
import path from 'node:path'

import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { growth } from '@/testing/growth'

import { readFormat } from './formats'

const parts = unzipSync(new Uint8Array(readFileSync(path.resolve('testing', 'fixtures', 'same', 'pandoc.docx'))))
const document = new TextDecoder().decode(parts['word/document.xml'])

/** A document with so many changes that do not end. */
const endlessChanges = (count: number): Uint8Array => {
  const changes = '<w:pPrChange w:id="1"><w:del w:id="1">'.repeat(count)
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace('<w:body>', `<w:body>${changes}`)) })
}

type Long = readonly [fileName: string, file: (size: number) => Uint8Array, size: number]

const long: Readonly<Record<string, Long>> = {
  'one line of spaces': ['a.txt', (size) => strToU8(`The tide${' '.repeat(size)}ebbs`), 150_000],
  'a text of many paragraphs': ['a.txt', (size) => strToU8('The tide ebbs\n\n'.repeat(size)), 4000],
  'a style sheet without rules': [
    'a.html',
    (size) => strToU8(`<html><head><style>${'a'.repeat(size)}</style></head><p>The tide</p></html>`),
    100_000,
  ],
  'a document with changes that do not end': ['a.docx', endlessChanges, 2000],
}

test.each(Object.keys(long))(
  '%s is read or refused in a time that grows with its length',
  async (key) => {
    const [fileName, file, size] = long[key] ?? ['', () => new Uint8Array(), 0]
    const read = async (count: number) => readFormat({ bytes: file(count), contentType: '', fileName })
    expect(await growth(read, size)).toBeLessThan(9)
  },
  60_000,
)

test.each([
  ['one line of spaces', 1],
  ['a text of many paragraphs', 4000],
  ['a style sheet without rules', 1],
])('%s keeps every paragraph', async (key, count) => {
  const [fileName, file, size] = long[key] ?? ['', () => new Uint8Array(), 0]
  const reading = await readFormat({ bytes: file(size), contentType: '', fileName })
  expect(reading).toMatchObject({ ok: true, manuscript: { blocks: { length: count } } })
})
