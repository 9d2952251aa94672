import { deflateRawSync, inflateRawSync } from 'node:zlib'

import type { Client } from '@libsql/client'

import type { SearchTexts } from '@/search/Search'
import { type TokenisedText, tokenised } from '@/search/words/TokenisedText'

import { query } from './query'
import { storedText } from './storedText'

/** A commentary as the index has it. */
export interface Indexed {
  readonly id: string
  readonly updatedAt: string
  /** The text and its notes, of which passages are shown. */
  readonly body: TokenisedText
  /** The other texts. */
  readonly others: string
}

/** The texts of commentaries, by their rows. */
export async function readTexts(client: Client, rows: readonly number[]): Promise<Map<number, Indexed>> {
  const sql = 'SELECT row, id, updated, texts FROM commentary WHERE row IN (SELECT value FROM json_each(?))'
  const found = await query(client, sql, [JSON.stringify(rows)])
  return new Map(
    found.rows.map(({ row, id, updated, texts }) => [
      Number(row),
      { id: storedText(id), updatedAt: storedText(updated), ...unpacked(texts) },
    ]),
  )
}

/** The texts of a commentary as the index stores them: with the places of their words, so that a search folds none. */
export function packed({ text, notes, ...others }: SearchTexts): Uint8Array {
  const body = tokenised(`${text}\n\n${notes}`)
  let last = 0
  const steps = body.places.map((place) => {
    const step = place - last
    last = place
    return step
  })
  const stored = [body.text, body.words.join(' '), steps, Object.values(others).join('\n\n')]
  return deflateRawSync(JSON.stringify(stored), { level: 4 })
}

function unpacked(bytes: unknown): Pick<Indexed, 'body' | 'others'> {
  const stored: unknown = bytes instanceof ArrayBuffer ? JSON.parse(inflateRawSync(bytes).toString()) : null
  const parts: readonly unknown[] = Array.isArray(stored) ? stored : []
  const [text, words, steps, others] = parts
  let last = 0
  const places = Array.isArray(steps) ? steps.map((step) => (last += Number(step))) : []
  const list = typeof words === 'string' && words !== '' ? words.split(' ') : []
  return {
    body: { text: typeof text === 'string' ? text : '', words: list, places },
    others: typeof others === 'string' ? others : '',
  }
}
