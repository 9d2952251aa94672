import { expect, test } from 'vitest'

import { fileKinds, mediaTypeOf } from './fileKinds'
import { formats } from './formats'

test('every format that the import reads is a kind of file that the admin offers, in the same order', () => {
  expect(formats.map(({ name }) => name)).toEqual(Object.values(fileKinds).map(({ name }) => name))
})

test.each([
  ['On quays.DOCX', fileKinds.word.mediaType],
  ['quays.odt', fileKinds.odt.mediaType],
  ['quays.htm', 'text/html'],
  ['quays.md', 'text/markdown'],
  ['quays.docx.txt', 'text/plain'],
  ['quays', null],
  ['quays.pdf', null],
])('the name %s stands for %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type)
})
