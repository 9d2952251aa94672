import { expect, test } from 'vitest'

import { hasStemmer, languageSubtag, stemOf } from './stemOf'

test.each([
  ['en', 'ferries', 'ferry'],
  ['de', 'Märkte', 'Markt'],
  ['fr', 'économies', 'économie'],
  ['es', 'naciones', 'nación'],
  ['hr', 'vodi', 'voda'],
  ['sr', 'вода', 'voda'],
  ['ru', 'войны', 'война'],
  ['uk', 'війни', 'війна'],
  ['ar', 'الكتاب', 'كتاب'],
  ['el', 'θάλασσας', 'θάλασσα'],
  ['tr', 'evler', 'ev'],
  ['fi', 'talossa', 'talo'],
])('in %s, %s and %s have one stem', (language, one, other) => {
  expect(stemOf(one, language)).toBe(stemOf(other, language))
})

test('a word of a language without a stemmer is its own', () => {
  expect(stemOf('Města', 'cs')).toBe('mesta')
  expect(stemOf('x', 'constructor')).toBe('x')
  expect([languageSubtag('en-GB'), hasStemmer('en'), hasStemmer('cs'), hasStemmer('toString')]).toEqual([
    ...['en', true, false, false],
  ])
})
