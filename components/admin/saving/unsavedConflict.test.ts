import { expect, test } from 'vitest'

import { unsavedConflict } from './unsavedConflict'

const form = { title: 'Opened', standfirst: 'Typed now', kind: 'commentary' }
const page = { revision: 2, form, saved: { ...form, standfirst: 'Opened' }, mine: { standfirst: 'Typed now' } }

test('unsaved text is set against what the site has, with what was typed since; fields without a form are left out', () => {
  const theirs = { title: 'Corrected', standfirst: 'Theirs', kind: 'commentary', searchText: 'corrected' }
  const answer = { revision: 3, by: 'Ana', at: '', theirs, yours: {} }
  expect(unsavedConflict(answer, page, { title: 'Typed then' })).toEqual({
    revision: 3,
    by: 'Ana',
    at: '',
    theirs: { title: 'Corrected', standfirst: 'Theirs', kind: 'commentary' },
    yours: { title: 'Typed then', standfirst: 'Typed now', kind: 'commentary' },
  })
})

test('while the site is out of reach unsaved text is set against what the page was opened with', () => {
  const met = unsavedConflict(null, page, { title: 'Typed then' })
  expect(met).toMatchObject({ revision: 2, theirs: page.saved })
  expect(met.yours).toEqual({ title: 'Typed then', standfirst: 'Typed now', kind: 'commentary' })
})
