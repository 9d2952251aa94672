import { expect, test } from 'vitest'

import { cleanText, textFault } from './text'

test.each([
  ['a\0b', 'control'],
  ['a\ud800', 'surrogate'],
  ['a\u202eb', 'direction'],
  [`a${'\u0301'.repeat(20)}`, 'accents'],
  ['a\nb', 'control'],
])('%j is refused as a line of text', (text, word) => {
  expect(textFault(text, { lines: false })).toContain(word)
})

test('a text of several lines, emoji and right-to-left words is fine', () => {
  expect(textFault('a\nb 👨‍👩‍👧 العربية', { lines: true })).toBeNull()
})

test('eight accents on a letter are many but allowed, tabs and carriage returns are not lines', () => {
  expect(textFault(`a${'\u0301'.repeat(8)}`, { lines: false })).toBeNull()
  expect(textFault(`a${'\u0301'.repeat(9)}`, { lines: false })).toContain('accents')
  expect(textFault('a\tb', { lines: true })).toBeNull()
  expect(textFault('a\u0085b', { lines: true })).toContain('control')
  expect(textFault('a\u2066b', { lines: true })).toContain('direction')
})

test('a text is kept composed, trimmed, with plain line ends', () => {
  expect(cleanText(' Cafe\u0301\r\nb\rc ')).toBe('Café\nb\nc')
})
