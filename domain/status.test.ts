import { expect, test } from 'vitest'

import { isLive, isPublished, whereLive } from './status'

test.each([
  [{ _status: 'published' }, true, true],
  [{ _status: 'published', deletedAt: null }, true, true],
  [{ _status: 'published', deletedAt: '2026-11-24T09:00:00Z' }, true, false],
  [{ _status: 'draft' }, false, false],
  [{ _status: null }, false, false],
  [{}, false, false],
])('%o is published: %s; readers see it: %s', (row, published, live) => {
  expect([isPublished(row), isLive(row)]).toEqual([published, live])
})

test('the condition asks for the status and for a place outside the trash, as “isLive” does', () => {
  expect(whereLive()).toEqual({ and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] })
})
