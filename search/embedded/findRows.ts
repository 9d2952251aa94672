import type { Client } from '@libsql/client'

import type { Expanded } from './expandTerms'
import { allOf, someOf, within } from './match'
import { frontColumns, matchingRows, maxRanked, rankedRows } from './rankedRows'

interface Rows {
  /** Every row that is found. */
  readonly all: readonly number[]
  /** The best of them, best first. */
  readonly ranked: readonly number[]
  /** How many of the best have every term. */
  readonly complete: number
}

/** Where fewer have every term, those that have some of them come after. */
const enough = 10
/** A word that more than this part of a large archive has, such as an article, may be lacking. */
const commonPart = 0.4
const largeArchive = 200

/** The commentaries that have all terms; where they are few, after them those with most of the terms. */
export async function findRows(
  client: Client,
  terms: readonly Expanded[],
  filter: string | null,
  isCommon: (term: Expanded) => Promise<boolean>,
): Promise<Rows> {
  const matches = terms.map(({ match }) => match)
  const front = within(allOf(matches, frontColumns), filter)
  let rows = await tier(client, within(allOf(matches), filter), front)
  const complete = rows.ranked.length
  if (rows.all.length >= enough || terms.length < 2) return { ...rows, complete }
  const telling: string[] = []
  for (const term of terms) if (!(await isCommon(term))) telling.push(term.match)
  const words = telling.length === 0 ? matches : telling
  const least = Math.max(1, Math.ceil(words.length / 2))
  for (let size = words.length; size >= 1; size -= 1) {
    if (rows.all.length >= enough || (size < least && rows.all.length > 0)) break
    if (size === matches.length) continue
    rows = joined(rows, await tier(client, within(someOf(words, size), filter), null))
  }
  return { ...rows, complete }
}

/** Whether a number of hits means that a word is too common to be asked of every commentary. */
export const commonFrom = (commentaries: number): number =>
  commentaries < largeArchive ? Infinity : Math.ceil(commentaries * commonPart)

async function tier(client: Client, match: string, inFront: string | null): Promise<Omit<Rows, 'complete'>> {
  const all = await matchingRows(client, match)
  return { all, ranked: all.length === 0 ? [] : await rankedRows(client, all, { match, inFront }) }
}

function joined(first: Omit<Rows, 'complete'>, then: Omit<Rows, 'complete'>): Omit<Rows, 'complete'> {
  return {
    all: [...new Set([...first.all, ...then.all])],
    ranked: [...new Set([...first.ranked, ...then.ranked])].slice(0, maxRanked),
  }
}
