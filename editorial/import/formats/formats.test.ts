import { describe, expect, test } from 'vitest'

import { readFormat } from './formats'

const bytes = (...starts: (string | number[])[]): Uint8Array =>
  Buffer.concat(starts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const packed = [0x50, 0x4b, 0x03, 0x04]

describe('a file of another kind is refused with what it is and the way to a readable one', () => {
  test.each([
    [
      'an old Word document',
      bytes([0xd0, 0xcf, 0x11, 0xe0], 'x'),
      'text.doc',
      '',
      /old Word document \(\.doc\)\. Open it in Word and save it as .*plain text/,
    ],
    ['a PDF', bytes('%PDF-1.7 x'), 'text.pdf', 'application/pdf', /a PDF.* save it as .*plain text/],
    ['a document of Pages', bytes(packed, 'Index/Document.iwa'), 'text', '', /Pages.*Export To.* save it as /],
    ['a document of Pages by its name', bytes(packed, 'x'), 'text.pages', '', /Pages/],
    ['RTF', bytes('{\\rtf1 x}'), 'text.rtf', 'text/plain', /RTF/],
    ['an image', bytes([0x89, 0x50, 0x4e, 0x47]), 'image.txt', 'text/plain', /an image/],
  ])('%s', async (_, file, fileName, contentType, sentence) => {
    const reading = await readFormat({ bytes: file, fileName, contentType })
    expect(reading.ok ? '' : reading.refusal).toMatch(sentence)
    expect(reading.ok ? '' : reading.refusal).toMatch(/^The file is .*\. .*\.$/)
  })
})

test('a plain text is read whatever its name and its type say', async () => {
  for (const [fileName, contentType] of [
    ['text.txt', 'text/plain'],
    ['text', 'application/octet-stream'],
    ['', ''],
  ]) {
    const reading = await readFormat({
      bytes: bytes('On quays'),
      fileName: fileName ?? '',
      contentType: contentType ?? '',
    })
    expect(reading.ok).toBe(true)
  }
})
