import { expect, test } from 'vitest'

import { readText } from './readText'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('reads UTF-8 and says what it changed', () => {
  expect(readText(bytes('\uFEFFOne\r\nTwo e\u0301'))).toEqual({
    ok: true,
    text: 'One\nTwo é',
    changes: [
      'The mark at its start was dropped.',
      'Line ends were made alike.',
      'Letters with accents were put together (NFC).',
    ],
  })
})

test('reads UTF-16 by its mark', () => {
  const text = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x0d, 0x01])
  expect(readText(text)).toMatchObject({ ok: true, text: 'Ač' })
})

test.each([
  ['an empty file', new Uint8Array(), /nothing in the file/],
  ['only blanks', bytes(' \n\t\n'), /nothing in the file/],
  ['20 MB', new Uint8Array(20_000_000).fill(65), /20\.0 MB/],
  ['a Word document', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]), /Word document/],
  ['a PDF', bytes('%PDF-1.7 …'), /PDF/],
  ['binary', new Uint8Array([65, 0, 66, 1]), /not plain text/],
  ['Windows-1252', new Uint8Array([0x4d, 0x61, 0x72, 0x69, 0xe6]), /byte 5 belongs to no letter/],
])('refuses %s in a sentence', (_, given, sentence) => {
  const reading = readText(given)
  expect(reading.ok).toBe(false)
  expect(reading.ok ? '' : reading.refusal).toMatch(sentence)
})
