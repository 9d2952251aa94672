import { expect, test } from 'vitest'

import { parseQuestion } from './parseQuestion'

const termsOf = (text: string) => parseQuestion(text).terms.map(({ kind, shown }) => `${kind} ${shown}`)

test.each([
  ['White House', ['word White', 'word House']],
  ['the "White House" now', ['word the', 'phrase White House', 'word now']],
  ['„Weißes Haus“ «бела кућа»', ['phrase Weißes Haus', 'phrase бела кућа']],
  ['"one"', ['word one']],
  ['"never ended', ['word never', 'word ended']],
  ['"" “”', []],
  ['sea sea SEA', ['word sea']],
  ['東京都 海', ['phrase 東京都', 'word 海']],
  ['a OR NOT b*', ['word a', 'word OR', 'word NOT', 'word b']],
])('%s is %j', (text, expected) => {
  expect(termsOf(text)).toEqual(expected)
})
