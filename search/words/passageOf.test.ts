import { expect, test } from 'vitest'

import { hasPattern, passageOf } from './passageOf'
import { tokenised } from './TokenisedText'

const words = (...each: string[]) => each.map((word) => new Set([word]))
const shown = (text: string, ...patterns: ReadonlySet<string>[][]) =>
  passageOf(tokenised(text), patterns)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('')
const filler = 'Nothing of it here. '.repeat(40)

test('a short text is whole, with every word marked', () => {
  expect(shown('Ferries and the ferry.', [new Set(['ferry', 'ferries'])])).toBe('[Ferries] and the [ferry].')
})

test('of a long text it is where most of the words are together', () => {
  const text = `A tide. ${filler}The tide turns at the bridge. ${filler}A bridge.`
  expect(shown(text, words('tide'), words('bridge'))).toMatch(/^… .*The \[tide\] turns at the \[bridge\]\..* …$/)
})

test('a phrase is marked as one, where its words stand side by side', () => {
  expect(shown('White walls, a White House.', words('white', 'house'))).toBe('White walls, a [White House].')
  expect(hasPattern(['a', 'white', 'house'], words('white', 'house'))).toBe(true)
  expect(hasPattern(['white', 'a', 'house'], words('white', 'house'))).toBe(false)
})

test('pairs of characters that overlap are marked once', () => {
  expect(shown('海は東京都にある', words('東京'), words('京都'))).toBe('海は[東京][都]にある')
})

test('cells of a table stand apart', () => {
  expect(shown('Estate\tRent\nHarbour\t26', words('harbour'))).toBe('Estate · Rent [Harbour] · 26')
})

test('there is none where the text has none of the words, and none cuts a character in half', () => {
  expect(shown(filler, words('tide'))).toBe('')
  expect(shown(`${'😀'.repeat(400)} tide ${'😀'.repeat(400)}`, words('tide')).isWellFormed()).toBe(true)
})
