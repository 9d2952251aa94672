import { expect, test } from 'vitest'

import type { StoredEntry } from './chainFault'
import { genesisHash, hashOf } from './entry'
import { verifyLog } from './verifyLog'

function log(length: number): StoredEntry[] {
  const rows: StoredEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const entry = {
      seq,
      at: '2026-01-02T03:04:05.000Z',
      actor: null,
      actorName: 'Ana',
      action: 'publish',
      subject: 'articles',
      document: 'd',
      title: `Commentary ${seq}`,
      revision: seq,
      transaction: `t${seq}`,
    }
    const previous = rows.at(-1)?.hash ?? genesisHash
    rows.push({ ...entry, previous, hash: hashOf(entry, previous) })
  }
  return rows
}

async function* each(rows: readonly StoredEntry[]) {
  yield* rows
}

test('a log as written is without fault, and so is an empty one', async () => {
  const rows = log(5)
  expect(await verifyLog(each(rows), null)).toEqual({ rows: 5, hash: rows[4]?.hash, fault: null })
  expect(await verifyLog(each([]), null)).toEqual({ rows: 0, hash: genesisHash, fault: null })
})

test('the first faulty row is named, with the number of rows before it', async () => {
  const rows = log(5)
  const changed = rows.map((row) => (row.seq === 3 ? { ...row, title: 'Another' } : row))
  expect(await verifyLog(each(changed), null)).toMatchObject({
    rows: 2,
    fault: expect.stringContaining('row 3') as string,
  })
  const without = rows.filter(({ seq }) => seq !== 3)
  expect(await verifyLog(each(without), null)).toMatchObject({
    rows: 2,
    fault: expect.stringContaining('row 3 is missing') as string,
  })
})

test('removed last rows are found by a hash that was written down before', async () => {
  const rows = log(5)
  const noted = rows[4]?.hash ?? ''
  expect((await verifyLog(each(rows), noted)).fault).toBeNull()
  expect((await verifyLog(each(rows.slice(0, 3)), null)).fault).toBeNull()
  expect((await verifyLog(each(rows.slice(0, 3)), noted)).fault).toMatch(/taken off the end/)
})
