import type { Fragment } from '@/search/Search'

import type { TokenisedText } from './TokenisedText'

/** What is searched for, as sets of folded words that may stand at each place of a term. */
export type Pattern = readonly ReadonlySet<string>[]

interface Match {
  readonly pattern: number
  readonly start: number
  readonly end: number
}

/** About this many characters are shown. */
const width = 220

/**
 * The part of a text that has most of what is searched for, with that marked; empty where it has none of it. It begins
 * and ends between words, and an ellipsis stands where text was left out.
 */
export function passageOf(tokenised: TokenisedText, patterns: readonly Pattern[]): Fragment[] {
  const { text } = tokenised
  const matches = matchesIn(tokenised, patterns)
  const [first] = matches
  if (!first) return []
  let best = { from: 0, to: 1, score: 0 }
  for (let from = 0, to = 0; from < matches.length; from += 1) {
    const begin = matches[from]?.start ?? 0
    while (to < matches.length && (matches[to]?.end ?? 0) - begin <= width - 40) to += 1
    const within = matches.slice(from, Math.max(to, from + 1))
    const score = new Set(within.map(({ pattern }) => pattern)).size * 100 + Math.min(within.length, 20)
    if (score > best.score) best = { from, to: from + within.length, score }
  }
  const shown = matches.slice(best.from, best.to)
  const start = shown[0]?.start ?? 0
  const end = shown.at(-1)?.end ?? 0
  const spare = Math.max(0, width - (end - start))
  const begin = wordBefore(text, Math.max(0, start - Math.floor(spare / 3)), start)
  const finish = wordAfter(text, Math.min(text.length, Math.max(end, begin + width)), end)
  return fragments(text, matches, begin, finish)
}

/** Whether a text has a pattern. */
export const hasPattern = (words: readonly string[], pattern: Pattern): boolean =>
  words.some((_, at) => stands(words, at, pattern))

function matchesIn({ words, places }: TokenisedText, patterns: readonly Pattern[]): Match[] {
  const first = new Map<string, number[]>()
  for (const [number, pattern] of patterns.entries())
    for (const word of pattern[0] ?? []) first.set(word, [...(first.get(word) ?? []), number])
  const matches: Match[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (const number of first.get(words[at] ?? '') ?? []) {
      const pattern = patterns[number] ?? []
      if (!stands(words, at, pattern)) continue
      const last = at + pattern.length - 1
      matches.push({ pattern: number, start: places[2 * at] ?? 0, end: places[2 * last + 1] ?? 0 })
    }
  }
  return matches
}

const stands = (words: readonly string[], at: number, pattern: Pattern): boolean =>
  pattern.every((set, offset) => set.has(words[at + offset] ?? ''))

/** The first place of a word from `place` on, before `limit`. */
function wordBefore(text: string, place: number, limit: number): number {
  if (place === 0) return 0
  const space = text.slice(place, limit).search(/\s/)
  return space === -1 ? wellFormed(text, place) : place + space + 1
}

function wordAfter(text: string, place: number, limit: number): number {
  if (place >= text.length) return text.length
  const space = text.slice(limit, place).search(/\s\S*$/)
  return space === -1 ? wellFormed(text, place) : limit + space
}

/** The place itself, or the one after it where it is within a surrogate pair. */
const wellFormed = (text: string, place: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place

function fragments(text: string, matches: readonly Match[], begin: number, finish: number): Fragment[] {
  const shown: Fragment[] = []
  const add = (piece: string, marked: boolean) => {
    // Cells of a table stand apart, as they do on the page.
    const plain = piece.replaceAll(/[ ]*\t[ ]*/g, ' · ').replaceAll(/\s+/g, ' ')
    if (plain !== '') shown.push({ text: plain, marked })
  }
  if (begin > 0) add('… ', false)
  let end = begin
  for (const match of matches) {
    if (match.end <= end || match.start < begin || match.end > finish) continue
    add(text.slice(end, Math.max(end, match.start)), false)
    add(text.slice(Math.max(end, match.start), match.end), true)
    end = match.end
  }
  add(text.slice(end, finish), false)
  if (finish < text.length) add(' …', false)
  return shown
}
