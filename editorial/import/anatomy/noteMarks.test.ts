import { expect, test } from 'vitest'

import { withoutMarkAtStart, withoutNoteMarks } from './noteMarks'

test.each([
  ['By Edda Falk*', 'By Edda Falk'],
  ['Edda Falk†, Ben Oduya‡ and Anna Quay¹²', 'Edda Falk, Ben Oduya and Anna Quay'],
  ['Edda Falk[1]; Ben Oduya Jr.[2]', 'Edda Falk; Ben Oduya Jr.'],
  ['E*Trade and C¹⁴dating', 'E*Trade and C¹⁴dating'],
  ['Quays 3*', 'Quays 3*'],
])('the line %s without marks of notes is %s', (line, words) => {
  expect(withoutNoteMarks(line)).toBe(words)
})

test.each([
  ['* Edda Falk writes.', 'Edda Falk writes.'],
  ['¹Edda Falk writes.', 'Edda Falk writes.'],
  ['[1] Edda Falk writes.', 'Edda Falk writes.'],
  ['* 2024 was dry.', '* 2024 was dry.'],
])('the bio %s without its mark is %s', (bio, words) => {
  expect(withoutMarkAtStart(bio)).toBe(words)
})
