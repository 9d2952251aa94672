import { expect, test } from 'vitest'

import type { Body } from './Body'
import { readingMinutes, wordCount } from './readingMinutes'

const body = (text: string): Body => [{ type: 'paragraph', children: [{ type: 'text', text }] }]

test('a body takes a minute for 230 words, to the nearest minute and at least one', () => {
  expect([0, 344, 345, 574, 575].map((count) => readingMinutes(body('word '.repeat(count))))).toEqual([1, 1, 2, 2, 3])
})

test('words with an apostrophe or a hyphen count once', () => {
  expect(wordCount(body('The author’s well-known 2nd essay – twice'))).toBe(6)
})
