import { expect, test } from 'vitest'

import { placeOf, wordsIn } from './placeOf'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const sentence = (...blocks: unknown[]) => `${placeOf(blocks, blocks.length - 1)}: a link leads nowhere. Mend it.`

test.each([
  ['The basin is old', 'The basin is old'],
  ['The basin is old and it is wet', 'The basin is old and'],
  ['The “old” quay: it is, they say, wet', 'The “old'],
  ['السياسة في البحر', 'السياسة في البحر'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('a sentence about “%s” gives back words that the block begins with', (text, words) => {
  expect(wordsIn(sentence(paragraph(text)))).toBe(words)
  expect(text.startsWith(words)).toBe(true)
})

test('a block without words gives those of the block before it, the first block none', () => {
  expect(wordsIn(sentence(paragraph('The basin'), paragraph('')))).toBe('The basin')
  expect(wordsIn(sentence(paragraph('')))).toBe(null)
  expect(wordsIn('There is no title. Write one.')).toBe(null)
  expect(wordsIn('The disclaimer “X” was proposed by an import.')).toBe(null)
})
