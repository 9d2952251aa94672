import { expect, test } from 'vitest'

import { decodePage } from './decodePage'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
/** “It’s – 5 €” in Windows-1252. */
const signs = '\x93It\x92s\x94 \x96 5 \x80 caf\xE9'

test.each(['windows-1252', 'iso-8859-1', 'ISO-8859-1', 'latin1', 'us-ascii', 'not-an-encoding', ''])(
  'a page that calls itself “%s” has the signs of Windows-1252',
  (charset) => {
    const head = charset === '' ? '' : `<meta charset="${charset}">`
    expect(decodePage(latin(`${head}<p>${signs}</p>`))).toBe(`${head}<p>“It’s” – 5 € café</p>`)
  },
)

test('other encodings are read as they are named or marked, and UTF-8 where none is', () => {
  expect(decodePage(new TextEncoder().encode('<p>“It’s” – 5 €</p>'))).toBe('<p>“It’s” – 5 €</p>')
  expect(decodePage(latin('<meta charset="windows-1251"><p>\xCC\xEE\xF0\xE5</p>'))).toContain('Море')
  expect(decodePage(latin('\xFF\xFEa\x00\x19\x20'))).toBe('a’')
})
