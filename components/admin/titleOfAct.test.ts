import { expect, test } from 'vitest'

import { titleOfAct } from './titleOfAct'

const at = '2031-07-01T16:00:00.000Z'

test('a row of the audit log is titled by the act, the record and the time of the desk', () => {
  const row = { seq: 49, action: 'publish', subject: 'articles', title: 'A title', at }
  expect(titleOfAct(row, 'America/New_York')).toBe('publish · A title · 1 Jul 2031, 12:00 (America/New_York)')
})

test('a record without a title is called by its kind', () => {
  expect(titleOfAct({ action: 'signIn', subject: 'users', title: null, at }, 'UTC')).toBe(
    'signIn · users · 1 Jul 2031, 16:00 (UTC)',
  )
})
