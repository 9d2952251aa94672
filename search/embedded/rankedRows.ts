import type { Client } from '@libsql/client'

import { query } from './query'
import { columns, weights } from './schema'

/** At most this many hits are put in order: pages beyond them cannot be had. */
export const maxRanked = 400

/** Of more hits than these the latest are weighed, and those with the words in the title or a name. */
const maxWeighed = 1000

/** The rows that match, in the order of publication. */
export async function matchingRows(client: Client, match: string): Promise<number[]> {
  const { rows } = await query(client, 'SELECT json_group_array(rowid) AS found FROM words WHERE words MATCH ?', [
    match,
  ])
  return numbers(rows[0]?.found)
}

/** The best of the rows that match, best first (BM25, with the weights of the columns; Robertson and Zaragoza 2009). */
export async function rankedRows(
  client: Client,
  all: readonly number[],
  { match, inFront }: { readonly match: string; readonly inFront: string | null },
): Promise<number[]> {
  if (all.length <= maxWeighed) return weighed(client, match, all[0] ?? 0)
  const front = inFront === null ? [] : await matchingRows(client, inFront)
  const best = inFront === null || front.length === 0 ? [] : await weighed(client, inFront, latest(front))
  return [...new Set([...best, ...(await weighed(client, match, latest(all)))])].slice(0, maxRanked)
}

const latest = (rows: readonly number[]): number => rows[Math.max(0, rows.length - maxWeighed)] ?? 0

async function weighed(client: Client, match: string, from: number): Promise<number[]> {
  const sql = `SELECT json_group_array(row) AS found FROM (
    SELECT rowid AS row FROM words WHERE words MATCH ? AND rowid >= ? AND rank MATCH 'bm25(${weights.join(', ')})'
    ORDER BY rank LIMIT ${maxRanked})`
  return numbers((await query(client, sql, [match, BigInt(from)])).rows[0]?.found)
}

function numbers(json: unknown): number[] {
  const list: unknown = typeof json === 'string' ? JSON.parse(json) : []
  return Array.isArray(list) ? list.filter((each) => typeof each === 'number') : []
}

/** The columns that come first where there are too many hits to weigh. */
export const frontColumns = columns.filter((column) => column === 'title' || column === 'names')
