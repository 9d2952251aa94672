import { describe, expect, test } from 'vitest'

import { chainFault, type StoredEntry } from './chainFault'
import { beginning, hashOf } from './entry'

function row(seq: number, previous: string, title = `Piece ${seq}`): StoredEntry {
  const entry = {
    seq,
    at: '2026-01-02T03:04:05.000Z',
    actor: 'a',
    actorName: 'Ana',
    action: 'publish',
    subject: 'articles',
    document: 'd',
    title,
    revision: seq,
    transaction: `t${seq}`,
  }
  return { ...entry, previous, hash: hashOf(entry, previous) }
}

const start = { seq: 0, hash: beginning }
const first = row(1, beginning)
const second = row(2, first.hash)

describe('a chain of rows', () => {
  test('holds as written', () => {
    expect([chainFault(start, first), chainFault(first, second)]).toEqual([null, null])
  })

  test.each(['at', 'actor', 'actorName', 'action', 'subject', 'document', 'title', 'transaction'] as const)(
    'shows a changed %s',
    (field) => {
      expect(chainFault(start, { ...first, [field]: 'other' })).toBe('row 1 was changed after it was written')
    },
  )

  test('shows a changed revision, a row taken out and a row replaced whole', () => {
    expect(chainFault(start, { ...first, revision: 7 })).toMatch(/row 1 was changed/)
    expect(chainFault(start, second)).toMatch(/row 1 is missing/)
    expect(chainFault(row(1, beginning, 'Another'), second)).toMatch(/row 2 does not follow from row 1/)
  })
})
