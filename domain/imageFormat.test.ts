import { expect, test } from 'vitest'

import { imageFormat } from './imageFormat'

const bytes = (start: string): Uint8Array => Uint8Array.from(start, (character) => character.charCodeAt(0))

test.each([
  ['jpeg', '\xFF\xD8\xFF\xE0x'],
  ['png', '\x89PNG\r\n\x1A\nx'],
  ['webp', 'RIFF\0\n\r\0WEBPVP8 '],
  [null, 'RIFF\0\n\r\0WAVEfmt '],
  [null, 'GIF89a'],
  [null, ' \x89PNG\r\n\x1A\n'],
  [null, ''],
])('is %s of a file that begins %j', (format, start) => {
  expect(imageFormat(bytes(start))).toBe(format)
})
