import { expect, test } from 'vitest'

import { limitMarks } from './limitMarks'

const accents = (count: number): string => '\u0316'.repeat(count)

test('eight accents on a letter stay, more do not, on each letter by itself', () => {
  expect(limitMarks(`a${accents(8)}b${accents(8)}`)).toBe(`a${accents(8)}b${accents(8)}`)
  expect(limitMarks(`a${accents(9)}b${accents(30)}c`)).toBe(`a${accents(8)}b${accents(8)}c`)
})
