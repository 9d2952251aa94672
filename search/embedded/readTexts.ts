import { inflateRawSync } from 'node:zlib'

import type { Client } from '@libsql/client'

import { query } from './query'
import { storedText } from './storedText'
import type { columns } from './schema'

/** A commentary as the index has it. */
export interface Indexed {
  readonly id: string
  readonly updatedAt: string
  readonly texts: Readonly<Record<(typeof columns)[number], string>>
}

/** The texts of commentaries, by their rows. */
export async function readTexts(client: Client, rows: readonly number[]): Promise<Map<number, Indexed>> {
  const sql = 'SELECT row, id, updated, texts FROM commentary WHERE row IN (SELECT value FROM json_each(?))'
  const found = await query(client, sql, [JSON.stringify(rows)])
  return new Map(
    found.rows.map(({ row, id, updated, texts }) => [
      Number(row),
      { id: storedText(id), updatedAt: storedText(updated), texts: unpacked(texts) },
    ]),
  )
}

function unpacked(packed: unknown): Indexed['texts'] {
  const bytes = packed instanceof ArrayBuffer ? Buffer.from(packed) : Buffer.alloc(0)
  const stored: unknown = bytes.length === 0 ? {} : JSON.parse(inflateRawSync(bytes).toString())
  const textOf = (column: string): string => {
    const text: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, column) : ''
    return typeof text === 'string' ? text : ''
  }
  return {
    title: textOf('title'),
    names: textOf('names'),
    standfirst: textOf('standfirst'),
    topics: textOf('topics'),
    text: textOf('text'),
    notes: textOf('notes'),
    captions: textOf('captions'),
    about: textOf('about'),
  }
}
