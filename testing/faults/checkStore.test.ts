import { describe, expect, test } from 'vitest'

import type { StoredEntry } from '@/editorial/audit/chainFault'
import { genesisHash, hashOf } from '@/editorial/audit/entry'

import { checkStore } from './checkStore'
import type { Entry, LedgerCommentary } from './Ledger'
import type { Row, Stored } from './readStore'
import { Tally } from './Tally'

const logOf = (acts: readonly (readonly [action: string, title: string])[], from: readonly StoredEntry[] = []) => {
  const rows = [...from]
  for (const [at, [action, title]] of acts.entries()) {
    const said = { actor: null, actorName: 'A', reason: '', transaction: `t${at}`, fields: [], changes: null }
    const entry = { seq: rows.length + 1, at: '2026-01-01T00:00:00.000Z', subject: 'articles', document: '1', ...said }
    const whole = { ...entry, action, title, revision: at + 1 } as never as StoredEntry
    const previous = rows.at(-1)?.hash ?? genesisHash
    rows.push({ ...whole, previous, hash: hashOf(whole, previous) })
  }
  return rows
}
const row = (revision: number, title: string, more: Partial<Row> = {}): Row => ({
  ...{
    commentary: '1',
    revision,
    title,
    published: false,
    latest: false,
    waits: false,
    slug: 'commentary',
    whole: true,
  },
  ...more,
})
const said = (act: Entry['act'], token: string, revision: number | null, status: number | null = 200): Entry => ({
  ...{ act, token, revision, status, said: '', milliseconds: 1 },
})

/** A commentary that was made, published and saved once more, as it must lie in the database. */
const sound = (): Stored => ({
  live: [row(2, 'live2', { published: true })],
  versions: [row(1, 'draft1'), row(2, 'live2', { published: true }), row(3, 'draft3', { latest: true })],
  log: logOf([
    ['create', 'draft1'],
    ['publish', 'live2'],
    ['save', 'draft3'],
  ]),
  outbox: [['articles:1', 'site']],
  damage: [],
})
const entries = [said('create', 'draft1', 1), said('publish', 'live2', 2), said('save', 'draft3', 3)]

async function found(stored: Stored, acts: readonly Entry[] = entries): Promise<string[]> {
  const tally = new Tally()
  const commentary: LedgerCommentary = {
    ...{ key: 'one', id: '1', slug: 'commentary', stands: 3, shown: { state: 'open' }, entries: [...acts] },
    ...{ addresses: new Set<string>(), due: null },
  }
  await checkStore({ commentaries: [commentary] } as never, stored, tally)
  return [...new Set(tally.breaches.map(({ law }) => law))].sort()
}

test('what is as it was acknowledged is held to be sound', async () => {
  expect(await found(sound())).toEqual([])
})

describe('a store is found out that', () => {
  test('lost an acknowledged save, its version or its words', async () => {
    expect(await found({ ...sound(), log: sound().log.slice(0, 2) })).toContain('I1')
    expect(await found({ ...sound(), versions: sound().versions.filter(({ revision }) => revision !== 2) })).toContain(
      'I1',
    )
    const others = sound().versions.map((each) => (each.revision === 3 ? { ...each, title: 'of somebody else' } : each))
    expect(await found({ ...sound(), versions: others })).toEqual(['I1'])
  })

  test('lets a change wait on a commentary that was withdrawn', async () => {
    const log = logOf([
      ['create', 'draft1'],
      ['publish', 'live2'],
      ['unpublish', 'live2'],
    ])
    const latest = row(3, 'live2', { latest: true })
    const live = [row(3, 'live2')]
    const versions = [...sound().versions.slice(0, 2), latest]
    const outbox = [['articles:1'], ['articles:1']]
    const acts = [...entries.slice(0, 2), said('retract', '', 3)]
    const stored = { ...sound(), log, live, versions, outbox }
    expect(await found(stored, acts)).toEqual([])
    const waiting = [...versions.slice(0, 2), { ...latest, waits: true }]
    expect(await found({ ...stored, versions: waiting }, acts)).toEqual(['I6'])
  })

  test('gave one revision to two', async () => {
    expect(await found(sound(), [...entries, said('save', 'draft3', 3)])).toEqual(['I1'])
  })

  test.each<[string, (stored: Stored) => Stored]>([
    ['no version of an act', (stored) => ({ ...stored, versions: stored.versions.slice(0, 2) })],
    ['no message to other instances', (stored) => ({ ...stored, outbox: [] })],
    ['a message twice', (stored) => ({ ...stored, outbox: [...stored.outbox, ...stored.outbox] })],
    ['an old row for readers', (stored) => ({ ...stored, live: [row(1, 'draft1')] })],
    ['no row for readers', (stored) => ({ ...stored, live: [] })],
    [
      'two latest versions',
      (stored) => ({ ...stored, versions: stored.versions.map((each) => ({ ...each, latest: true })) }),
    ],
    [
      'a version of parts',
      (stored) => ({ ...stored, versions: stored.versions.map((each) => ({ ...each, whole: false })) }),
    ],
    ['a broken log', (stored) => ({ ...stored, log: stored.log.map((each) => ({ ...each, actorName: 'B' })) })],
    ['a damaged file', (stored) => ({ ...stored, damage: ['row 1 missing from index'] })],
  ])('has %s', async (_, harm) => {
    expect(await found(harm(sound()))).toContain('I6')
  })

  test('holds one address twice', async () => {
    const stored = sound()
    expect(await found({ ...stored, live: [...stored.live, row(0, '', { commentary: '2' })] })).toContain('I8')
  })

  test('carried out what it refused, or what it took, twice', async () => {
    const refused = [entries[0], entries[1], said('save', 'draft3', null, 409)].filter((each) => each !== undefined)
    expect(await found(sound(), refused)).toEqual(['told'])
    const stored = sound()
    expect(await found({ ...stored, log: logOf([['save', 'draft3']], stored.log) })).toContain('twice')
  })
})
