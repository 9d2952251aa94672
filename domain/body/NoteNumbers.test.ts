import { expect, test } from 'vitest'

import { NoteNumbers } from './NoteNumbers'

test('the first of several notes with one name has it, and a note without a name has no further mark', () => {
  const notes = new NoteNumbers()
  expect(['', 'osei', 'osei', ''].map((name) => notes.add(name))).toEqual([1, 2, 3, 4])
  expect([notes.refer('osei'), notes.refer('osei')]).toEqual([
    { number: 2, mark: 2 },
    { number: 2, mark: 3 },
  ])
  expect([notes.refer(''), notes.refer('haddad')]).toEqual([null, null])
})
