import { expect, test } from 'vitest'

import { cleanCharacters, composed } from './cleanCharacters'

test.each([
  ['soft hyphens and zero-width spaces', 'a\u00ADb\u200Bc\u2060d\uFEFFe\uFFFCf', 'abcdef'],
  ['controls', 'a\u0000b\u000Bc\u001Fd\u0090e', 'abcde'],
  ['turns of direction', 'a\u202Eb\u2066c\u2069d', 'abcd'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
])('%s go', (_, text, clean) => {
  expect(cleanCharacters(text)).toBe(clean)
})

test('a run of space is one space, and no-break spaces and joiners stay', () => {
  expect(cleanCharacters('a \t\r\n\u0085\u2028 b')).toBe('a b')
  expect(cleanCharacters('a\u00A0\u00A0b\u200Dc')).toBe('a\u00A0\u00A0b\u200Dc')
})

test('letters are composed, with eight accents at most', () => {
  expect(composed('e\u0301')).toBe('é')
  expect(composed(`x${'\u0330'.repeat(12)}`)).toBe(`x${'\u0330'.repeat(8)}`)
})
