import { expect, test } from 'vitest'

import { joinNames } from './joinNames'

test('names join as the sentences of a language do', () => {
  expect([joinNames(['A']), joinNames(['A', 'B']), joinNames(['A', 'B', 'C'])]).toEqual(['A', 'A and B', 'A, B and C'])
  expect([joinNames([]), joinNames(['A', 'B', 'C'], 'de')]).toEqual(['', 'A, B und C'])
})
