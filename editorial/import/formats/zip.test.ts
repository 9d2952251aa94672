import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { readFormat } from './formats'

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter.'
const png = Uint8Array.from('\x89PNG\r\n\x1A\n'.padEnd(60, '\0'), (sign) => sign.charCodeAt(0))
const page = `<html><body><h1>On locks</h1><p>${words}</p><p><img src="images/image%201.png" alt="A lock"></p><p>${words}</p></body></html>`
const read = (files: Record<string, Uint8Array>, fileName = 'Onlocks.zip') =>
  readFormat({ bytes: zipSync(files), contentType: 'application/zip', fileName })

test.each(['Onlocks.zip', 'download'])('a page of Google Docs with its images is read, named %s', async (name) => {
  const reading = await read({ 'Onlocks.html': strToU8(page), 'images/image 1.png': png }, name)
  if (!reading.ok) throw new Error(reading.refusal)
  const [, figure] = reading.manuscript.blocks
  expect(reading.manuscript.metadata.title).toBe('On locks')
  expect(figure).toMatchObject({ type: 'figure', media: { name: 'image 1.png', alt: 'A lock' } })
  expect(figure?.type === 'figure' && figure.media.bytes && new Uint8Array(figure.media.bytes)).toEqual(png)
})

test('a page in a folder finds its images there; what a Mac adds is no page', async () => {
  const reading = await read({
    'On locks/a.html': strToU8(page),
    'On locks/images/image 1.png': png,
    '__MACOSX/On locks/._a.html': strToU8('x'),
    'On locks/.b.html': strToU8('x'),
  })
  expect(reading).toMatchObject({ ok: true, manuscript: { blocks: [{}, { media: { name: 'image 1.png' } }, {}] } })
})

test.each<[string, Record<string, string>, RegExp]>([
  [
    'two pages',
    { 'a.html': page, 'b.html': page },
    /holds a\.html, b\.html\. Unpack it, and import what is in it file by file\./,
  ],
  ['a document', { 'notes.docx': 'x', 'a.jpg': 'x' }, /holds notes\.docx\. Unpack it/],
  ['images alone', { 'uploads/a.jpg': 'x' }, /holds no text that an import reads \(uploads\/a\.jpg\)/],
])('a packed file with %s is refused with what is in it', async (_, files, refusal) => {
  const parts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  expect(await read(parts)).toEqual({ ok: false, refusal: expect.stringMatching(refusal) as string })
})

test('a damaged one is refused with what to do', async () => {
  const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x78])
  const reading = await readFormat({ bytes, contentType: '', fileName: 'text.zip' })
  expect(reading).toEqual({
    ok: false,
    refusal: expect.stringMatching(/empty, cut off or damaged\. Pack it/) as string,
  })
})
