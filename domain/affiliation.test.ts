import { expect, test } from 'vitest'

import { affiliationText, splitAffiliation } from './affiliation'

test('a position and an organisation stand in one line, either alone too', () => {
  expect(affiliationText({ position: 'Fellow', organisation: 'The House' })).toBe('Fellow, The House')
  expect(affiliationText({ position: 'Fellow', organisation: '' })).toBe('Fellow')
  expect(affiliationText({ position: '', organisation: 'The House' })).toBe('The House')
})

test.each([
  ['Senior Fellow, The Harbour Institute', 'Senior Fellow', 'The Harbour Institute'],
  ['Lecturer,War Studies, King’s College ', 'Lecturer', 'War Studies, King’s College'],
  ['Librarian', 'Librarian', ''],
  [' Librarian ', 'Librarian', ''],
  [' Fellow , The House', 'Fellow', 'The House'],
])('%s is read as position and organisation', (line, position, organisation) => {
  expect(splitAffiliation(line)).toEqual({ position, organisation })
})
