import fc from 'fast-check'
import { expect, test } from 'vitest'

import { tokenise } from './tokenise'

const words = (text: string) => [...tokenise(text)].map(({ word }) => word)

test.each([
  ['Vučić, Đorđe & Šimić', ['vucic', 'dorde', 'simic']],
  ['the institute’s U.S. policy in 2016', ['the', 'institute', 'us', 'policy', 'in', '2016']],
  ['l’économie qu’il', ['economie', 'qu', 'il']],
  ['Straße, Ærø, Łódź', ['strasse', 'aero', 'lodz']],
  ['Θάλασσα Война', ['thalassa', 'voina']],
  ['الكِتَابُ مدرسةٌ', ['الكتاب', 'مدرسه']],
  ['लड़कियाँ', ['लड़कियाँ'.normalize('NFKC')]],
  ['EU諸国の海', ['eu', '諸国', '国の', 'の海']],
  ['ｆｅｒｒｙ 1½', ['ferry', '112']],
  ['% _ " * - 😀 \0', []],
])('%s has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('words are letters, digits and marks, and stand where they are said to stand, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { word, written, start, end } of tokenise(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}\p{M}]{1,64}$/u)
        expect(text.slice(start, end).startsWith(written)).toBe(true)
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
      }
    }),
  )
})
