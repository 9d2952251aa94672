import { describe, expect, test } from 'vitest'

import { chainFault, type StoredEntry } from './chainFault'
import { genesisHash, hashOf } from './entry'

function row(seq: number, previous: string, title = `Commentary ${seq}`): StoredEntry {
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

const start = { seq: 0, hash: genesisHash }
const first = row(1, genesisHash)
const second = row(2, first.hash)

describe('a chain of rows', () => {
  test('is without fault as written', () => {
    expect([chainFault(start, first), chainFault(first, second)]).toEqual([null, null])
  })

  test.each(['at', 'actor', 'actorName', 'action', 'subject', 'document', 'title', 'transaction'] as const)(
    'shows a changed %s',
    (field) => {
      expect(chainFault(start, { ...first, [field]: 'other' })).toBe('row 1 was changed after it was written')
    },
  )

  test('reveals a changed revision, a removed row and a replaced row', () => {
    expect(chainFault(start, { ...first, revision: 7 })).toMatch(/row 1 was changed/)
    expect(chainFault(start, second)).toMatch(/row 1 is missing/)
    expect(chainFault(row(1, genesisHash, 'Another'), second)).toMatch(/row 2 does not follow from row 1/)
  })
})
