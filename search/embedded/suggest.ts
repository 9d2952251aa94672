import type { Client } from '@libsql/client'

import { editDistance } from '@/search/words/editDistance'
import { isUnspaced, tokenise } from '@/search/words/tokenise'

import type { Expanded } from './expandTerms'
import { allOf, termMatch } from './match'
import { query } from './query'
import { storedText } from './storedText'
import { readTexts } from './readTexts'

/** Shorter words have too many neighbours. */
const minLength = 4
/** From this length two letters may be wrong. */
const lengthForTwo = 7
const maxCandidates = 3000
/** How many of the nearest words are looked up. */
const maxChecked = 8
const maxCounted = 500

/**
 * The question with each word that no commentary has replaced by the nearest that one has, as it is written there; null
 * where there is none. A word whose commentaries were withdrawn is not suggested.
 */
export async function suggest(client: Client, terms: readonly Expanded[]): Promise<string | null> {
  let isChanged = false
  const words: string[] = []
  for (const { term, match } of terms) {
    const nearest =
      term.kind === 'word' && !(await count(client, match, 1))
        ? await nearestTo(client, term.tokens[0]?.word ?? '')
        : null
    isChanged ||= nearest !== null
    words.push(nearest ?? (term.kind === 'phrase' && /\s/.test(term.shown) ? `“${term.shown}”` : term.shown))
  }
  return isChanged ? words.join(' ') : null
}

async function nearestTo(client: Client, word: string): Promise<string | null> {
  const length = Array.from(word).length
  if (length < minLength || isUnspaced(word) || /^\d+$/.test(word)) return null
  const most = length < lengthForTwo ? 1 : 2
  const near = (await candidates(client, word, most))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, maxChecked)
  let best = { candidate: '', distance: Infinity, uses: 0 }
  for (const { candidate, distance } of near) {
    if (distance > best.distance) break
    const uses = await count(client, termMatch([new Set([candidate])], false), maxCounted)
    if (uses > best.uses) best = { candidate, distance, uses }
  }
  return best.uses > 0 ? written(client, best.candidate) : null
}

/** The words that begin or end as this one does: a word with one or two wrong letters seldom has them at both ends. */
async function candidates(client: Client, word: string, most: number): Promise<string[]> {
  const letters = Array.from(word)
  const shared = Math.min(3, Math.floor(letters.length / 2))
  const [start, end] = [letters.slice(0, shared).join(''), letters.reverse().slice(0, shared).join('')]
  const sql = (column: string) =>
    `SELECT word FROM word WHERE ${column} >= ? AND ${column} < ? AND length(word) BETWEEN ? AND ? LIMIT ${maxCandidates}`
  const found: string[] = []
  for (const [column, part] of [
    ['word', start],
    ['reversed', end],
  ] as const) {
    const args = [part, `${part}\u{10FFFF}`, letters.length - most, letters.length + most]
    found.push(...(await query(client, sql(column), args)).rows.map((row) => storedText(row.word)))
  }
  return [...new Set(found)]
}

/** How many commentaries match, counted up to `most`. */
export async function count(client: Client, match: string, most: number): Promise<number> {
  const sql = 'SELECT count(*) AS found FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)'
  return Number((await query(client, sql, [allOf([match]), most])).rows[0]?.found ?? 0)
}

/** A folded word as a commentary writes it. */
async function written(client: Client, word: string): Promise<string> {
  const sql = 'SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1'
  const row = (await query(client, sql, [allOf([termMatch([new Set([word])], false)])])).rows[0]
  const [found] = row ? (await readTexts(client, [Number(row.rowid)])).values() : []
  for (const text of [found?.others ?? '', found?.body.text ?? '']) {
    for (const token of tokenise(text)) if (token.word === word) return text.slice(token.start, token.end)
  }
  return word
}
